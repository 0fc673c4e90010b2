package dev.taskbound.lsp;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** Explains the findings under the cursor. */
final class Hovers {
  private final boolean markdown;

  Hovers(ClientAbilities client) {
    this.markdown = client.markdown();
  }

  /** Returns the explanation of what was found at a position, or null. */
  @Nullable Hover at(Position position, Checked checked) {
    List<Finding> here =
        checked.findings().stream()
            .map(Checked.Found::finding)
            .filter(finding -> Ranges.contains(Diagnostics.range(finding.place()), position))
            .toList();
    if (here.isEmpty()) {
      return null;
    }
    String text =
        here.stream()
            .map(finding -> markdown ? markdown(finding) : plain(finding))
            .collect(Collectors.joining(markdown ? "\n\n---\n\n" : "\n\n"));
    MarkupContent content =
        new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, text);
    return new Hover(content, Diagnostics.range(here.get(0).place()));
  }

  private static String markdown(Finding finding) {
    Rule rule = finding.rule();
    StringBuilder text = new StringBuilder();
    text.append("**[").append(rule.key()).append("](").append(rule.page()).append(")**: ");
    text.append(rule.title()).append("\n\n");
    text.append(finding.message()).append("\n\n");
    if (!finding.help().isBlank()) {
      text.append("**Help:** ").append(finding.help()).append("\n\n");
    }
    text.append("**Why.** ").append(rule.explanation()).append("\n\n");
    text.append("**Rejected**\n\n").append(code(rule.badExample()));
    text.append("**Accepted**\n\n").append(code(rule.goodExample()));
    text.append("**What to do**\n\n").append(rule.howToFix()).append("\n\n");
    return text.append("**In Rust:** ").append(rule.inRust()).toString();
  }

  private static String code(String java) {
    return "```java\n" + java + "\n```\n\n";
  }

  private static String plain(Finding finding) {
    Rule rule = finding.rule();
    StringBuilder text = new StringBuilder();
    text.append(rule.key()).append(": ").append(rule.title()).append("\n\n");
    text.append(finding.message()).append("\n\n");
    if (!finding.help().isBlank()) {
      text.append("Help: ").append(finding.help()).append("\n\n");
    }
    text.append(rule.explanation()).append("\n\nRejected:\n\n");
    text.append(rule.badExample().indent(4)).append("\nAccepted:\n\n");
    text.append(rule.goodExample().indent(4)).append("\nWhat to do:\n\n");
    return text.append(rule.howToFix()).append("\n\nIn Rust: ").append(rule.inRust()).toString();
  }
}
