namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Who was where from when to when, from a trace: to check rules against what happened, not against the code that keeps them.</summary>
internal sealed class Timings
{
    /// <summary>By train: arrival at and departure from each station, by the station's number from the link's beginning.</summary>
    private readonly Dictionary<string, (double Arrived, double Left)[]> _stations = [];

    public Timings(IEnumerable<(string Train, string Happening, string Place, double Minute)> passings, int blocks)
    {
        Dictionary<string, int> index = [];
        foreach (string place in passings.Select(passing => passing.Place).Distinct().OrderBy(Kilometre))
        {
            index.Add(place, index.Count);
        }

        Assert.Equal(blocks + 1, index.Count);
        foreach ((string train, string happening, string place, double minute) in passings)
        {
            if (!_stations.TryGetValue(train, out (double Arrived, double Left)[]? at))
            {
                at = new (double, double)[blocks + 1];
                Array.Fill(at, (double.NaN, double.NaN));
                _stations.Add(train, at);
            }

            int station = index[place];
            at[station] = (happening == "starts" && !double.IsNaN(at[station].Arrived) ? at[station].Arrived : minute, minute);
        }
    }

    /// <summary>How often an eastbound (E...) and a westbound (W...) train were in one inner station at the same time.</summary>
    public int Meets()
    {
        int meets = 0;
        foreach ((double Arrived, double Left)[] east in Of('E'))
        {
            foreach ((double Arrived, double Left)[] west in Of('W'))
            {
                for (int i = 0; i < east.Length; i++)
                {
                    meets += east[i].Arrived <= west[i].Left && west[i].Arrived <= east[i].Left ? 1 : 0;
                }
            }
        }

        return meets;
    }

    /// <summary>Fails if two opposing trains were in one block, or two of one direction nearer than the headway where they enter or leave one.</summary>
    public void CheckBlocks(double headway)
    {
        int blocks = _stations.Values.First().Length - 1;
        for (int block = 0; block < blocks; block++)
        {
            (double In, double Out)[] east = [.. Of('E').Select(at => (at[block].Left, at[block + 1].Arrived)).OrderBy(stay => stay.Left)];
            (double In, double Out)[] west = [.. Of('W').Select(at => (at[block + 1].Left, at[block].Arrived)).OrderBy(stay => stay.Left)];
            CheckHeadway(east, headway);
            CheckHeadway(west, headway);
            CheckApart(east, west);
        }
    }

    /// <summary>Fails if two opposing trains came to an inner station (to stop or to pass) nearer than the interval.</summary>
    public void CheckArrivals(double interval)
    {
        int blocks = _stations.Values.First().Length - 1;
        for (int station = 1; station < blocks; station++)
        {
            foreach ((double Arrived, double Left)[] east in Of('E'))
            {
                foreach ((double Arrived, double Left)[] west in Of('W'))
                {
                    Assert.True(Math.Abs(east[station].Arrived - west[station].Arrived) >= interval - 1e-6, "opposing arrivals");
                }
            }
        }
    }

    private static void CheckHeadway((double In, double Out)[] stays, double headway)
    {
        for (int i = 1; i < stays.Length; i++)
        {
            Assert.True(stays[i].In >= stays[i - 1].In + headway - 1e-6, "headway at entry");
            Assert.True(stays[i].Out >= stays[i - 1].Out + headway - 1e-6, "headway at exit");
        }
    }

    private static void CheckApart((double In, double Out)[] east, (double In, double Out)[] west)
    {
        (double In, double Out, bool East)[] all =
            [.. east.Select(stay => (stay.In, stay.Out, true)).Concat(west.Select(stay => (stay.In, stay.Out, false))).OrderBy(stay => stay.In)];
        double[] lastOut = [0, 0];
        foreach ((double @in, double @out, bool isEast) in all)
        {
            Assert.True(@in >= lastOut[isEast ? 1 : 0] - 1e-6, "opposing trains in one block");
            lastOut[isEast ? 0 : 1] = Math.Max(lastOut[isEast ? 0 : 1], @out);
        }
    }

    private static double Kilometre(string place) =>
        double.Parse(place[(place.IndexOf('@', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<(double Arrived, double Left)[]> Of(char direction) =>
        _stations.Where(train => train.Key[0] == direction && !train.Value.Any(at => double.IsNaN(at.Arrived))).Select(train => train.Value);
}
