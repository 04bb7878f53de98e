using System.Reflection;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Tests.Model.Flows;

/// <summary>Objects that are handed from one vehicle to the next keep nothing of the one before.</summary>
public sealed class ReuseTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    [Fact]
    public void Clear_PassingOfAnyState_IsAsNew()
    {
        // Who passes, and since when, is written when the next one arrives.
        object passing = default(Passing);
        Dictionary<FieldInfo, object?> fresh = Spoil(typeof(Passing), passing, except: [nameof(Passing.Traveller), nameof(Passing.Arrived)]);

        Passing cleared = (Passing)passing;
        cleared.Clear();

        Assert.All(fresh, field => Assert.Equal(field.Value, field.Key.GetValue(cleared)));
    }

    [Fact]
    public void Renew_TravellerOfAnyState_IsAsNew()
    {
        Consignment consignment = new(new Simulation(), new SilentWorld());

        // What a consignment is, it becomes when it is created.
        Dictionary<FieldInfo, object?> fresh = Spoil(
            typeof(Traveller),
            consignment,
            except: ["<Plan>", "<Key>", "<Priority>", "<Tonnes>", "<Teu>", "<Wagons>", "<IsEmpty>"]);
        typeof(Traveller).GetMethod("Renew", Own)!.Invoke(consignment, null);

        Assert.All(fresh, field => Assert.Equal(field.Value, field.Key.GetValue(consignment)));
    }

    /// <summary>Writes into every field of plain data something that it did not hold.</summary>
    /// <returns>What the fields held before.</returns>
    private static Dictionary<FieldInfo, object?> Spoil(Type type, object target, string[] except)
    {
        Dictionary<FieldInfo, object?> before = [];
        foreach (FieldInfo field in type.GetFields(Own).Where(field => !except.Any(field.Name.StartsWith)))
        {
            before.Add(field, field.GetValue(target));
            object? spoilt = field.FieldType switch
            {
                var kind when kind == typeof(bool) => true,
                var kind when kind == typeof(int) => 7,
                var kind when kind == typeof(double) => 7.0,
                var kind when kind == typeof(TimeSpan) => TimeSpan.FromHours(7),
                var kind when kind.IsEnum => Enum.ToObject(kind, 7),
                _ => null,
            };
            field.SetValue(target, spoilt ?? (field.FieldType.IsValueType ? Activator.CreateInstance(field.FieldType) : null));
        }

        Assert.Contains(before, field => !Equals(field.Value, field.Key.GetValue(target)));
        return before;
    }

    private sealed class SilentWorld : MiddleCorridorSim.Results.Logs.SilentObserver;
}
