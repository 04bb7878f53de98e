using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class StoreTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Get_ItemsThere_FirstInFirstOut()
    {
        var store = new Store(_simulation, ["a", "b"]);
        StoreGet first = store.Get();
        StoreGet second = store.Get();
        StoreGet third = store.Get();
        _simulation.Run();

        Assert.Equal(["a", "b"], [first.Value, second.Value]);
        Assert.False(third.IsTriggered);
    }

    [Fact]
    public void Put_GetWaits_IsServedWhenThePutIsProcessed()
    {
        var store = new Store(_simulation);
        StoreGet get = store.Get();
        store.Put("a");
        Assert.False(get.IsTriggered);

        _simulation.Run();
        Assert.Equal("a", get.Value);
        Assert.Equal(0, store.Count);
    }

    [Fact]
    public void Put_Full_WaitsForAGet()
    {
        var store = new Store(_simulation, capacity: 1);
        StorePut first = store.Put("a");
        StorePut second = store.Put("b");
        Assert.True(first.IsTriggered);
        Assert.False(second.IsTriggered);

        store.Get();
        _simulation.Run();
        Assert.True(second.IsProcessed);
        Assert.Equal(1, store.Count);
    }

    [Fact]
    public void Get_FilterThatFindsNothing_LetsThoseBehindTry()
    {
        var store = new FilterStore(_simulation, ["truck", "train"]);
        FilterStoreGet ship = store.Get(item => (string)item == "ship");
        FilterStoreGet train = store.Get(item => (string)item == "train");
        FilterStoreGet any = store.Get();
        Assert.False(store.IsAvailable(item => (string)item == "ship"));
        _simulation.Run();

        Assert.False(ship.IsTriggered);
        Assert.Equal(["train", "truck"], [train.Value, any.Value]);
    }

    [Fact]
    public void Get_PriorityStore_SmallestFirstThenFirstIn()
    {
        var store = new PriorityStore(_simulation, ["late", "early"], [2, 1]);
        store.Put("early too", 1);
        StoreGet[] gets = [store.Get(), store.Get(), store.Get()];
        _simulation.Run();

        Assert.Equal(["early", "early too", "late"], gets.Select(get => get.Value));
    }

    [Fact]
    public void Put_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new Store(_simulation).Put(null!));

    [Fact]
    public void Constructor_MoreItemsThanRoom_Throws() => Assert.Throws<ArgumentException>(() => new Store(_simulation, ["a", "b"], 1));

    [Fact]
    public void When_ItemsComeAndGo_EachHappensAtItsCircumstance()
    {
        var store = new Store(_simulation, capacity: 1);
        var log = new EventLog(_simulation);
        Note(store.WhenEmpty(), "empty");
        Note(store.WhenAny(), "any");
        Note(store.WhenFull(), "full");
        Note(store.WhenNew(), "new");
        _simulation.TimeoutD(1).AddCallback(_ => store.Put("a"));
        _simulation.TimeoutD(2).AddCallback(_ => Note(store.WhenEmpty(), "empty again"));
        _simulation.TimeoutD(2).AddCallback(_ => Note(store.WhenChange(), "change"));
        _simulation.TimeoutD(3).AddCallback(_ => store.Get());
        _simulation.Run();

        Assert.Equal(["0 empty", "1 new", "1 any", "1 full", "3 empty again", "3 change"], log.Lines);

        void Note(Event @event, string what) => @event.AddCallback(_ => log.Add(what));
    }
}
