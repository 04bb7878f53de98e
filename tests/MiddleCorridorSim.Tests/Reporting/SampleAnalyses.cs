namespace MiddleCorridorSim.Tests.Reporting;

/// <summary>The files that sweeps, selections and calibrations leave, made up.</summary>
internal static class SampleAnalyses
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["tornado.csv"] = """
            kpi,entity,unit,factor,base,low_value,high_value,low,high,swing
            transit_time.mean,all,h,customs_time,240,5 min,60 min,232,281,49
            transit_time.mean,all,h,trip,240,closed,open,251,229,-22
            transit_time.mean,all,h,demand,240,0.5,2,236,247.5,11.5

            """,
        ["morris.csv"] = """
            kpi,entity,unit,factor,mu,mu_low,mu_high,mu_star,mu_star_low,mu_star_high,sigma
            transit_time.mean,all,h,customs_time,48,40,56,48,40,56,12
            transit_time.mean,all,h,trip,-20,-26,-14,20,14,26,24
            transit_time.mean,all,h,demand,11,6,16,12,7,17,9.5
            transit_time.mean,all,h,cranes,-11,-16,-6,11.6,7,17,9.1

            """,
        ["sobol.csv"] = """
            kpi,entity,unit,factor,first,first_low,first_high,total,total_low,total_high
            transit_time.mean,all,h,customs_time,0.62,0.51,0.73,0.7,0.6,0.81
            transit_time.mean,all,h,trip,0.11,0.02,0.2,0.24,0.15,0.33
            transit_time.mean,all,h,demand,0.04,-0.03,0.1,0.08,0.03,0.14

            """,
        ["selection.csv"] = """
            option,cost_usd,kpi,entity,unit,n,mean,ci_low,ci_high,verdict,probability
            as today,0,transit_time.mean,all,h,20,240,236,244,worse,
            "booths, <b>all</b>",145000000,transit_time.mean,all,h,48,229,226.5,231.5,best,0.96
            scanners,145000000,transit_time.mean,all,h,44,232,229,235,close,
            a bridge,900000000,transit_time.mean,all,h,0,,,,too dear,

            """,
        ["calibration.csv"] = """
            factor,path,low,high,unit,value,standard_error,identifiable,sensitivity
            aktau,terminals.KZ_AKTAU.dwell.mean,6,96,h,41,5.5,yes,1.2
            yard,terminals.KZ_AKTAU.yard,100,900,TEU,400,,no,0.01

            """,
        ["calibration_figures.csv"] = """
            id,figure,kpi,entity,unit,observed,error,model,misfit
            V01,"Altynkol to Absheron, block train",transit_time.mean,flow:CN_EU,days,9,0.9,9.4,0.44
            V34,TITR total tonnage,throughput,all,Mt,4.484,0.22,4.1,-1.7

            """,
    };

    /// <summary>Adds them to a folder.</summary>
    public static void AddTo(SampleFolder folder)
    {
        foreach ((string name, string content) in s_files)
        {
            File.WriteAllText(folder.FileOf(name), content.ReplaceLineEndings("\r\n"));
        }
    }
}
