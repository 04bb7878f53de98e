namespace MiddleCorridorSim.Domain.Border;

/// <summary>What a control checks; a staffing regime speaks to controls by their kind.</summary>
public enum ControlKind
{
    /// <summary>Customs declaration and other papers; done before arrival by the share that is pre-cleared.</summary>
    Documents,

    /// <summary>Border guards: passports and the vehicle; not done before arrival.</summary>
    BorderGuard,

    /// <summary>Health, veterinary and plant checks.</summary>
    Phytosanitary,

    /// <summary>X-ray scan; the regime's <c>scan_share</c> says how many pass it.</summary>
    Scan,

    /// <summary>Physical inspection; the regime's <c>inspection_share</c> and <c>inspection_time</c> say how many and how long.</summary>
    Inspection,

    /// <summary>Any other step: a weighbridge, a parking area, a change of locomotive.</summary>
    Other,
}
