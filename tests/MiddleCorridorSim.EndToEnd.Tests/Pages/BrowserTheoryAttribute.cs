namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>A test over several cases in a real browser: run where Chromium is on the path; <c>MCSIM_BROWSER=1</c> says that it must be.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.FindChromium() is null && Environment.GetEnvironmentVariable("MCSIM_BROWSER") != "1")
        {
            Skip = "Needs Chromium on the path: apt-get install --no-install-recommends chromium.";
        }
    }
}
