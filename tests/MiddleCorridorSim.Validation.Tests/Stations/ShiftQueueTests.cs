using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Validation.Tests.Stations;

/// <summary>A day of four blocks of six hours, from empty: arrivals and officers both change, M(t)/M/c(t).</summary>
/// <remarks>
/// Arrivals 6, 12, 12, 4 an hour, half an hour of exponential service, 4, 7, 7, 3 officers; work returns to the line when a seat closes.
/// The number present is a birth-and-death chain with piecewise constant rates; the exact means are its solved forward equations.
/// </remarks>
public sealed class ShiftQueueTests
{
    private static readonly DateTime Start = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly double[] PerHour = [6, 12, 12, 4];
    private static readonly int[] Officers = [4, 7, 7, 3];
    private static readonly double[] Exact = [4.238671, 8.665239, 9.277217, 4.319961, 6.527145];

    [Fact]
    public void Day_ArrivalsAndOfficersChange_PresentAsInTheChain()
    {
        const int Days = 8_000;
        double[][] values = [.. Exact.Select(_ => new double[Days])];
        for (int day = 0; day < Days; day++)
        {
            double[] present = new Day(day).Run();
            for (int i = 0; i < present.Length; i++)
            {
                values[i][day] = present[i];
            }
        }

        for (int i = 0; i < Exact.Length; i++)
        {
            // The mean of the day to 1 %; single instants vary more, to 2.5 %.
            Exactly.AssertMeets(Exact[i], values[i], i == 4 ? 0.01 : 0.025);
        }
    }

    private sealed class Day(int replication) : IRedraw
    {
        private readonly Simulation _simulation = new(Start);
        private KeyedStream _chance = new RandomSource(2026, replication, "day").Open(0);
        private Station _station = null!;

        /// <summary>The number present at the end of each block (the instant before the staff changes), and its mean over the day.</summary>
        public double[] Run()
        {
            NumberPresent present = new(Start);
            _station = new Station(_simulation, new() { Name = "station:day", Booths = 7, Discipline = Discipline.Fifo }, 0, present);
            Shift[] shifts = [.. Officers.Select((officers, block) => new Shift
            {
                From = new TimeOfDay(6 * block), Until = new TimeOfDay(6 * (block + 1)), Booths = officers,
            })];
            new BoothSchedule(_simulation, _station, 7, (shifts, ShiftEnd.Requeue)).Start();
            Next(0);

            double[] values = new double[5];
            for (int block = 0; block < 4; block++)
            {
                _simulation.Run(Start.AddHours(6 * (block + 1)));
                values[block] = present.Now;
            }

            values[4] = present.MeanUntil(Start.AddHours(24));
            return values;
        }

        public TimeSpan Redraw(Visit visit) => Service();

        private TimeSpan Service() => TimeSpan.FromHours(0.5 * StandardExponential.Next(ref _chance));

        /// <summary>The next arrival after <paramref name="hours"/>; an interval that would end in another block begins anew there.</summary>
        private void Next(double hours)
        {
            while (hours < 24)
            {
                int block = (int)(hours / 6);
                double next = hours + (StandardExponential.Next(ref _chance) / PerHour[block]);
                if (next < 6 * (block + 1))
                {
                    _simulation.Timeout(Start.AddHours(next) - _simulation.Now).AddCallback(_ => Come(next));
                    return;
                }

                hours = 6 * (block + 1);
            }
        }

        private void Come(double hours)
        {
            _station.Arrive(1, Service(), this);
            Next(hours);
        }
    }
}
