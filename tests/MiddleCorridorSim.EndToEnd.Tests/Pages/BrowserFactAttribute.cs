namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>A test in a real browser: run where Chromium is on the path; <c>MCSIM_BROWSER=1</c> says that it must be.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.FindChromium() is null && Environment.GetEnvironmentVariable("MCSIM_BROWSER") != "1")
        {
            Skip = "Needs Chromium on the path: apt-get install --no-install-recommends chromium.";
        }
    }
}
