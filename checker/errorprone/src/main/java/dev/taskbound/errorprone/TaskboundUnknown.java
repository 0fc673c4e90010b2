package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** Closures of which it cannot be told where they run. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "It cannot be told whether a closure that captures a confined value runs here",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.WARNING)
public final class TaskboundUnknown extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundUnknown() {
    super(EnumSet.of(Rule.CAPTURE_UNKNOWN));
  }
}
