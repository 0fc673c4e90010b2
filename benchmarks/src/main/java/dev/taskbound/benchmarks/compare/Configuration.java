package dev.taskbound.benchmarks.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What is run beside plain javac. */
enum Configuration {
  JAVAC("javac", "plain javac"),
  EMPTY_PLUGIN("empty-plugin", "javac with an empty plugin"),
  TASKBOUND_PLUGIN("taskbound-plugin", "Taskbound, javac plugin"),
  TASKBOUND_PROCESSOR("taskbound-processor", "Taskbound, Checker Framework processor"),
  TASKBOUND_ERROR_PRONE("taskbound-errorprone", "Taskbound, Error Prone patterns, no other check"),
  TASKBOUND_CLI("taskbound-cli", "Taskbound, command line (writes no classes)"),
  ERROR_PRONE_OFF("errorprone-off", "Error Prone, all checks off"),
  ERROR_PRONE_CONCURRENCY("errorprone-concurrency", "Error Prone: three checks about concurrency"),
  NULLAWAY("errorprone-nullaway", "Error Prone: NullAway"),
  ERROR_PRONE_DEFAULT("errorprone-default", "Error Prone, default set"),
  CF_LOCK("cf-lock", "Checker Framework: Lock"),
  CF_RESOURCE_LEAK("cf-resource-leak", "Checker Framework: Resource Leak"),
  CF_NULLNESS("cf-nullness", "Checker Framework: Nullness");

  private static final List<String> ACCESS =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  final String key;
  final String label;

  Configuration(String key, String label) {
    this.key = key;
    this.label = label;
  }

  static Configuration of(String key) {
    for (Configuration each : values()) {
      if (each.key.equals(key)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no configuration `" + key + "`");
  }

  /** Returns whether it is this project. */
  boolean isOurs() {
    return key.startsWith("taskbound");
  }

  /** Returns the words that come behind {@code javac} or {@code java}, without the sources. */
  List<String> options(Input input, Tools tools) throws IOException, InterruptedException {
    String version = input.jdk().equals("17") ? "17" : "25";
    return switch (this) {
      case JAVAC -> List.of("-proc:none");
      case EMPTY_PLUGIN ->
          List.of("-proc:none", "-processorpath", tools.emptyPlugin(), "-Xplugin:Empty");
      case TASKBOUND_PLUGIN ->
          List.of(
              "-proc:none",
              "-processorpath",
              tools.built("plugin", "taskbound-checker"),
              "-Xplugin:Taskbound warn");
      case TASKBOUND_PROCESSOR ->
          processor(
              tools.built("plugin", "taskbound-checker") + ":" + tools.peers("checker-framework"),
              "dev.taskbound.checker.TaskboundChecker");
      case TASKBOUND_ERROR_PRONE ->
          errorProne(
              tools.built("errorprone", "taskbound-errorprone")
                  + ":"
                  + tools.peers("error-prone-" + version),
              "-XepDisableAllChecks -Xep:taskbound:WARN");
      case TASKBOUND_CLI -> List.of();
      case ERROR_PRONE_OFF ->
          errorProne(tools.peers("error-prone-" + version), "-XepDisableAllChecks");
      case ERROR_PRONE_CONCURRENCY ->
          errorProne(
              tools.peers("error-prone-" + version),
              "-XepDisableAllChecks -Xep:GuardedBy:WARN -Xep:Immutable:WARN"
                  + " -Xep:DoubleCheckedLocking:WARN");
      case NULLAWAY ->
          errorProne(
              tools.peers("nullaway-" + version),
              "-XepDisableAllChecks -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages="
                  + input.packages());
      case ERROR_PRONE_DEFAULT ->
          errorProne(tools.peers("error-prone-" + version), "-XepAllErrorsAsWarnings");
      case CF_LOCK -> framework(tools, "lock.LockChecker");
      case CF_RESOURCE_LEAK -> framework(tools, "resourceleak.ResourceLeakChecker");
      case CF_NULLNESS -> framework(tools, "nullness.NullnessChecker");
    };
  }

  /** Returns what its compilation needs on the class path beside what the code needs. */
  String classpath(Tools tools) throws IOException, InterruptedException {
    return switch (this) {
      case CF_LOCK, CF_RESOURCE_LEAK, CF_NULLNESS -> ":" + tools.peers("checker-qual");
      default -> "";
    };
  }

  private static List<String> errorProne(String path, String flags) {
    List<String> options = access();
    Collections.addAll(options, "-proc:none", "-XDcompilePolicy=simple");
    Collections.addAll(options, "-XDaddTypeAnnotationsToSymbol=true");
    Collections.addAll(options, "-processorpath", path, "-Xplugin:ErrorProne " + flags);
    return options;
  }

  private static List<String> framework(Tools tools, String checker)
      throws IOException, InterruptedException {
    return processor(tools.peers("checker-framework"), "org.checkerframework.checker." + checker);
  }

  private static List<String> processor(String path, String processor) {
    List<String> options = access();
    Collections.addAll(options, "-processorpath", path, "-processor", processor, "-Awarns");
    return options;
  }

  private static List<String> access() {
    List<String> options = new ArrayList<>();
    for (String name : ACCESS) {
      options.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    options.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
    options.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
    return options;
  }

  @Override
  public String toString() {
    return key.toLowerCase(Locale.ROOT);
  }
}
