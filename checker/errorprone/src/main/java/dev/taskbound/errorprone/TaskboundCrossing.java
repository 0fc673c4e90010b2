package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** What may not enter or leave another task. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A value that belongs to the current task crosses into another task, or comes back from it",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.ERROR)
public final class TaskboundCrossing extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundCrossing() {
    super(
        EnumSet.of(
            Rule.CAPTURE_NOT_SENDABLE,
            Rule.ARGUMENT_NOT_SENDABLE,
            Rule.RESULT_NOT_SENDABLE,
            Rule.CAPTURE_OUTLIVES_SCOPE,
            Rule.ARGUMENT_OUTLIVES_SCOPE,
            Rule.RESULT_OUTLIVES_SCOPE,
            Rule.CLASS_NOT_SENDABLE));
  }
}
