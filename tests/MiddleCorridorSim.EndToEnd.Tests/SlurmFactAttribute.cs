namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>A test on a real Slurm: run where <c>MCSIM_SLURM=1</c> says that Slurm and munge are installed and we are root.</summary>
public sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("MCSIM_SLURM") != "1")
        {
            Skip = "Needs Slurm: apt-get install --no-install-recommends slurm-wlm munge, then MCSIM_SLURM=1.";
        }
    }
}
