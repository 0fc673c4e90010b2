package dev.taskbound.maven;

import org.apache.maven.project.MavenProject;

/** Says in one line why nothing was checked and what to do about it. */
final class Advice {
  private Advice() {}

  /** Returns the message for a check that did not come to an end. */
  static String notChecked(MavenProject project, ForkedCheck check) {
    String reason = check.reason();
    int advice = reason.indexOf("; give what they need with --classpath");
    String what = "Taskbound could not check " + project.getName() + ": ";
    if (advice < 0) {
      return what + reason;
    }
    return what + reason.substring(0, advice) + "; " + forMissingNames(usesLombok(project));
  }

  private static String forMissingNames(boolean lombok) {
    return lombok
        ? "sources that need Lombok can only be checked inside the compiler: use the javac plugin"
            + " there, or set taskbound.lenientClasspath to check what can be attributed without it"
        : "if the build itself compiles, run this goal after `compile`, so that generated sources"
            + " are there, or set taskbound.lenientClasspath to check what can be attributed";
  }

  private static boolean usesLombok(MavenProject project) {
    return project.getArtifacts().stream()
        .anyMatch(artifact -> artifact.getGroupId().equals("org.projectlombok"));
  }
}
