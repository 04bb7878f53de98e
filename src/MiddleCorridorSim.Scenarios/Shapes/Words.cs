using System.Reflection;
using System.Text;
using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>How the names of code are written in scenario files.</summary>
public static class Words
{
    /// <summary>A member's name in files: its <see cref="KeyAttribute"/>, or its own name in snake_case.</summary>
    /// <param name="member">A property, enum member or nested record.</param>
    public static string KeyOf(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.GetCustomAttribute<KeyAttribute>()?.Name ?? Snake(member.Name);
    }

    /// <summary><c>WarmUp</c> as <c>warm_up</c>.</summary>
    /// <param name="name">A name in PascalCase.</param>
    public static string Snake(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder snake = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }

    /// <summary><c>a, b or c</c>.</summary>
    /// <param name="words">The choices.</param>
    public static string Either(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
