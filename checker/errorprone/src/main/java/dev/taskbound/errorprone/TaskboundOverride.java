package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** Overrides that demand more than what they override. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An override demands more than the method that it overrides promises",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.ERROR)
public final class TaskboundOverride extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundOverride() {
    super(EnumSet.of(Rule.OVERRIDE_INCOMPATIBLE));
  }
}
