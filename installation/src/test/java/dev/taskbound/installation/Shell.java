package dev.taskbound.installation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs command lines as the documentation prints them. {@code javac}, {@code java}, {@code mvn} and
 * {@code taskbound} are those of this build: Maven with a local repository of its own and settings
 * that the user's cannot change, Taskbound as the packaged jar.
 */
final class Shell {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  /** For processes that live a few seconds, the better compiler does not pay. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final Path COMMANDS = Build.WORK.resolve("bin");

  /** What the build's own local repository has need not be fetched from afar. */
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>outer</id>
            <repositories>
              <repository>
                <id>outer</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>
                <id>outer</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>outer</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private static boolean prepared;

  private Shell() {}

  /** Runs a command line; it must end within some minutes. */
  static Outcome run(Path directory, String command) {
    try {
      prepare();
      return start(directory, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts a program to talk with; what it says of itself goes to a file. */
  static Process begin(Path directory, String command) throws IOException, InterruptedException {
    prepare();
    return builder(directory, command)
        .redirectError(directory.resolve("errors.txt").toFile())
        .start();
  }

  /** Makes the commands, and has Maven fetch what it needs itself before several of it run. */
  private static synchronized void prepare() throws IOException, InterruptedException {
    if (!prepared) {
      writeCommands();
      Example first = Shop.create("first").add("shop/fixed");
      first.fill(Shop.POM, "dependencies", Docs.INSTALLATION.snippet("annotations"));
      start(first.directory(), "mvn -q compile").assertAccepts(Set.of());
      prepared = true;
    }
  }

  private static Outcome start(Path directory, String command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(Build.WORK, "output", ".txt");
    Process process =
        builder(directory, command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(4, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("does not end: " + command);
    }
    String text = Files.readString(output);
    Files.delete(output);
    return new Outcome(directory, process.exitValue(), text);
  }

  private static ProcessBuilder builder(Path directory, String command) {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-e", "-c", command).directory(directory.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    environment.put(
        "PATH",
        String.join(
            File.pathSeparator,
            COMMANDS.toString(),
            JAVA_HOME.resolve("bin").toString(),
            environment.get("PATH")));
    environment.put("MAVEN_OPTS", QUICK_START);
    environment.remove("MAVEN_ARGS");
    return builder;
  }

  private static void writeCommands() throws IOException {
    Files.createDirectories(COMMANDS);
    Path settings = Build.WORK.resolve("settings.xml");
    Files.writeString(settings, SETTINGS.formatted(Build.path("taskbound.outer").toUri()));
    writeCommand("taskbound", "java", QUICK_START, "-jar", Build.jar("taskbound-cli").toString());
    writeCommand(
        "mvn",
        Build.path("taskbound.maven.home").resolve("bin/mvn").toString(),
        "-B",
        "-ntp",
        "-Dstyle.color=never",
        "-gs",
        settings.toString(),
        "-Dmaven.repo.local=" + Build.REPOSITORY);
  }

  private static void writeCommand(String name, String... words) throws IOException {
    Path file = COMMANDS.resolve(name);
    String quoted = "'" + String.join("' '", words) + "'";
    Files.writeString(file, "#!/bin/sh\nexec " + quoted + " \"$@\"\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }
}
