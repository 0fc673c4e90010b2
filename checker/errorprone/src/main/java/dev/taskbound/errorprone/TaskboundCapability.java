package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** Locks that are not held, not released, or taken twice. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A lock that a call needs is not held, or a lock is not released, or released or taken twice",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.ERROR)
public final class TaskboundCapability extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundCapability() {
    super(
        EnumSet.of(
            Rule.CAPABILITY_NOT_HELD,
            Rule.CAPABILITY_NOT_RELEASED,
            Rule.CAPABILITY_RELEASED_TWICE,
            Rule.CAPABILITY_ACQUIRED_TWICE));
  }
}
