package dev.taskbound.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What the goals have in common: the command line's options, and running it. */
abstract class AbstractCheckMojo extends AbstractMojo {
  private static final String TEXT = "text";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Component private ToolchainManager toolchains;

  /** Whether to check nothing. */
  @Parameter(property = "taskbound.skip", defaultValue = "false")
  private boolean skip;

  /** Whether all sources mean what their signatures say. */
  @Parameter(property = "taskbound.strict", defaultValue = "false")
  private boolean strict;

  /** Files with facts about libraries ({@code .astub}). */
  @Parameter(property = "taskbound.models")
  private List<File> models = new ArrayList<>();

  /** A baseline: what it lists is not reported. */
  @Parameter(property = "taskbound.baseline")
  private @Nullable File baseline;

  /** Where to write a baseline of what is found now; each module needs its own. */
  @Parameter(property = "taskbound.writeBaseline")
  private @Nullable File writeBaseline;

  /** Whether entries of the baseline that are no longer needed fail the build. */
  @Parameter(property = "taskbound.failOnStaleBaseline", defaultValue = "false")
  private boolean failOnStaleBaseline;

  /** Whether to warn of each {@code @SuppressWarnings("taskbound...")} that suppresses nothing. */
  @Parameter(property = "taskbound.reportUnusedSuppressions", defaultValue = "false")
  private boolean reportUnusedSuppressions;

  /** The format of the report file: {@code text}, {@code json} or {@code sarif}. */
  @Parameter(property = "taskbound.format", defaultValue = TEXT)
  private String format;

  /**
   * The file that the report is written to, beside the log; without it a report in another format
   * than text goes to {@code target/taskbound/GOAL.FORMAT}.
   */
  @Parameter(property = "taskbound.reportFile")
  private @Nullable File reportFile;

  /** Where classes are missing, check what can be attributed instead of stopping. */
  @Parameter(property = "taskbound.lenientClasspath", defaultValue = "false")
  private boolean lenientClasspath;

  /** Further options for the compiler that reads the sources. */
  @Parameter(property = "taskbound.javacOptions")
  private List<String> javacOptions = new ArrayList<>();

  /** Java version of the sources; that of the compiler plugin if it is not given. */
  @Parameter(property = "taskbound.release")
  private @Nullable String release;

  /** Whether errors fail the build. */
  @Parameter(property = "taskbound.failOnErrors", defaultValue = "true")
  private boolean failOnErrors;

  /**
   * Whether to check only what has changed since the last time, and what that can have affected.
   */
  @Parameter(property = "taskbound.incremental", defaultValue = "true")
  private boolean incremental;

  /** Where results are kept between two builds. */
  @Parameter(defaultValue = "${project.build.directory}/taskbound", readonly = true)
  private File directory;

  /** Options for the Java that the check runs in: {@code -Xmx4g}. */
  @Parameter(property = "taskbound.jvmArguments")
  private List<String> jvmArguments = new ArrayList<>();

  /** Returns the roots of the sources to check; some may not exist. */
  abstract List<String> sourceRoots();

  /** Returns the class path of the sources. */
  abstract List<String> classPath() throws DependencyResolutionRequiredException;

  /** Returns how the sources are compiled. */
  abstract CompilerSettings compilerSettings();

  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Taskbound is skipped.");
      return;
    }
    try {
      List<String> roots = rootsWithSources();
      if (roots.isEmpty()) {
        getLog().debug("No Java sources to check.");
        return;
      }
      check(roots);
    } catch (IOException e) {
      throw new MojoExecutionException("Taskbound could not run: " + e, e);
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("Taskbound has no class path: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Taskbound was interrupted", e);
    }
  }

  private void check(List<String> roots)
      throws IOException,
          InterruptedException,
          DependencyResolutionRequiredException,
          MojoExecutionException,
          MojoFailureException {
    Path work = directory.toPath().resolve(execution.getGoal() + "-" + execution.getExecutionId());
    Jdk jdk = jdk();
    ForkedCheck check =
        ForkedCheck.run(
            jdk.java(), jvmArguments, commandLine(), work, root(), arguments(roots, jdk, work));
    report(check);
  }

  private List<String> arguments(List<String> roots, Jdk jdk, Path work)
      throws IOException, DependencyResolutionRequiredException {
    CheckArguments arguments = new CheckArguments();
    arguments.classPath(classPath());
    arguments.level(compilerSettings(), release, jdk.feature());
    arguments.flag("--strict", strict);
    arguments.flag("--lenient-classpath", lenientClasspath);
    models.forEach(model -> arguments.option("--models", model));
    arguments.option("--baseline", baseline);
    arguments.option("--write-baseline", writeBaseline);
    arguments.flag("--fail-on-stale-baseline", failOnStaleBaseline);
    arguments.flag("--report-unused-suppressions", reportUnusedSuppressions);
    arguments.option("--format", format);
    arguments.option("--output", report());
    javacOptions.forEach(arguments::javac);
    if (incremental) {
      arguments.option("--cache", work.resolve("results"));
    }
    return arguments.with(roots);
  }

  private void report(ForkedCheck check)
      throws IOException, MojoExecutionException, MojoFailureException {
    String summary = check.summary().orElse("");
    boolean failed = check.status() == ForkedCheck.ERRORS && !summary.isEmpty();
    if (!failed && check.status() != ForkedCheck.CLEAN) {
      new FindingsLog(getLog()).print(Files.readAllLines(check.out()));
      check.errors().forEach(getLog()::error);
      throw new MojoExecutionException(Advice.notChecked(project, check));
    }
    new FindingsLog(getLog()).print(Files.readAllLines(check.out()));
    check.errors().forEach(getLog()::warn);
    if (failed && failOnErrors) {
      throw new MojoFailureException("Taskbound found " + summary + " in " + project.getName());
    }
  }

  private @Nullable Path report() throws IOException {
    if (reportFile == null && format.equalsIgnoreCase(TEXT)) {
      return null;
    }
    String name = execution.getGoal() + "." + format.toLowerCase(Locale.ROOT);
    Path file = reportFile != null ? reportFile.toPath() : directory.toPath().resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file;
  }

  private List<String> rootsWithSources() throws IOException {
    List<String> roots = new ArrayList<>();
    for (String root : sourceRoots().stream().distinct().toList()) {
      Path path = project.getBasedir().toPath().resolve(root).normalize();
      if (Files.isDirectory(path) && hasSources(path)) {
        roots.add(path.toString());
      }
    }
    return roots;
  }

  private static boolean hasSources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.anyMatch(
          file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"));
    }
  }

  private Path commandLine() throws MojoExecutionException {
    return pluginArtifacts.stream()
        .filter(
            artifact ->
                artifact.getGroupId().equals("dev.taskbound")
                    && artifact.getArtifactId().equals("taskbound-cli"))
        .map(artifact -> artifact.getFile().toPath())
        .findFirst()
        .orElseThrow(() -> new MojoExecutionException("taskbound-cli is not among the artifacts"));
  }

  /** The JDK of the toolchain, if Taskbound runs on it; else the one that Maven runs on. */
  private Jdk jdk() throws IOException {
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    String java = toolchain == null ? null : toolchain.findTool("java");
    Jdk chosen = java == null ? Jdk.running() : Jdk.of(Path.of(java));
    if (chosen.feature() >= Jdk.OLDEST) {
      return chosen;
    }
    getLog().debug("The toolchain is older than Java 17; checking with the JDK that runs Maven.");
    return Jdk.running();
  }

  /** The root of the whole build: paths in reports are relative to it. */
  private Path root() {
    File root = session.getRequest().getMultiModuleProjectDirectory();
    return (root != null ? root : session.getTopLevelProject().getBasedir()).toPath();
  }
}
