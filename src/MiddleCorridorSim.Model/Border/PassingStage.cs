namespace MiddleCorridorSim.Model.Border;

/// <summary>What a vehicle in a lane comes to next.</summary>
internal enum PassingStage
{
    /// <summary>It has arrived, and waits until the post is open.</summary>
    Arrival,

    /// <summary>Its slot of the electronic queue has begun.</summary>
    Slot,

    /// <summary>The waiting area.</summary>
    Area,

    /// <summary>A border track.</summary>
    Track,

    /// <summary>The first of the controls.</summary>
    Controls,

    /// <summary>A control.</summary>
    Control,

    /// <summary>A booth of the control, where it has a place to wait.</summary>
    Booth,

    /// <summary>Its work at the booth is over.</summary>
    Worked,

    /// <summary>The controls are done.</summary>
    Locomotive,

    /// <summary>It leaves.</summary>
    Departure,

    /// <summary>It has left.</summary>
    Left,
}
