package dev.taskbound.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a project tells its compiler and what a check has to know too.
 *
 * @param release the Java version of the sources, language and library; null if it is not set
 * @param source the version of the language alone; null if it is not set
 * @param options options without which the sources would not compile
 */
record CompilerSettings(@Nullable String release, @Nullable String source, List<String> options) {
  private static final String GROUP = "org.apache.maven.plugins";
  private static final String ARTIFACT = "maven-compiler-plugin";
  private static final int OLDEST = 8;

  /** Options that change what compiles; the others change what is written or told. */
  private static final Pattern NEEDED =
      Pattern.compile("--enable-preview|--(add-exports|add-reads|add-modules|limit-modules)(=.*)?");

  /** Reads how the main sources are compiled. */
  static CompilerSettings ofMain(MavenProject project) {
    return of(project, configuration(project, "default-compile", "compile"), "release", "source");
  }

  /** Reads how the test sources are compiled. */
  static CompilerSettings ofTests(MavenProject project) {
    Xpp3Dom configured = configuration(project, "default-testCompile", "testCompile");
    CompilerSettings own = of(project, configured, "testRelease", "testSource");
    return own.release() != null || own.source() != null
        ? own
        : of(project, configured, "release", "source");
  }

  /**
   * Returns the level to check with: the project's, but not above the JDK's nor below what its
   * compiler takes.
   *
   * @param level as it is written in a pom: {@code 17}, {@code 1.8}
   * @return null if it is no number
   */
  static @Nullable String within(@Nullable String level, int jdk) {
    if (level == null) {
      return null;
    }
    String number = level.startsWith("1.") ? level.substring(2) : level;
    try {
      return String.valueOf(Math.max(OLDEST, Math.min(Integer.parseInt(number), jdk)));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static CompilerSettings of(
      MavenProject project, @Nullable Xpp3Dom configured, String release, String source) {
    return new CompilerSettings(
        setting(project, configured, release),
        setting(project, configured, source),
        neededOptions(configured));
  }

  private static @Nullable Xpp3Dom configuration(
      MavenProject project, String execution, String goal) {
    Xpp3Dom own = project.getGoalConfiguration(GROUP, ARTIFACT, execution, goal);
    return own != null ? own : project.getGoalConfiguration(GROUP, ARTIFACT, null, null);
  }

  private static @Nullable String setting(
      MavenProject project, @Nullable Xpp3Dom configured, String name) {
    String own = value(configured, name);
    return own != null
        ? own
        : blankAsNull(project.getProperties().getProperty("maven.compiler." + name));
  }

  private static @Nullable String value(@Nullable Xpp3Dom configured, String name) {
    Xpp3Dom child = configured == null ? null : configured.getChild(name);
    return child == null ? null : blankAsNull(child.getValue());
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() || text.contains("${") ? null : text.strip();
  }

  private static List<String> neededOptions(@Nullable Xpp3Dom configured) {
    List<String> needed = new ArrayList<>();
    if ("true".equals(value(configured, "enablePreview"))) {
      needed.add("--enable-preview");
    }
    Xpp3Dom arguments = configured == null ? null : configured.getChild("compilerArgs");
    boolean valueFollows = false;
    for (Xpp3Dom each : arguments == null ? new Xpp3Dom[0] : arguments.getChildren()) {
      String option = each.getValue() == null ? "" : each.getValue().strip();
      if (valueFollows || NEEDED.matcher(option).matches()) {
        needed.add(option);
        valueFollows = !valueFollows && !option.contains("=") && !option.equals("--enable-preview");
      }
    }
    return needed;
  }
}
