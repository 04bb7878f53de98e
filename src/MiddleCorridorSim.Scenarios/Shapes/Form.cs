namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>The ways in which a value of a type is written.</summary>
public enum Form
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A date, with or without a time of day.</summary>
    Date,

    /// <summary>A time of day, with or without a day of the week.</summary>
    Time,

    /// <summary>One of several words.</summary>
    Word,

    /// <summary>The name of a thing that another section defines.</summary>
    Name,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A mapping from names to values.</summary>
    Catalog,

    /// <summary>A mapping of fields.</summary>
    Record,

    /// <summary>A list of the fields of a record, in order.</summary>
    Positional,

    /// <summary>One of several forms.</summary>
    Union,

    /// <summary>Observed durations: a column of a table, or a list.</summary>
    Observed,
}
