package dev.taskbound.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Maven project in a folder of its own, and Maven to build it. */
record ExampleProject(Path root) {
  /** The goal to give on the command line. */
  static final String CHECK =
      "dev.taskbound:taskbound-maven-plugin:" + System.getProperty("taskbound.version") + ":check";

  /** A class that is reported on its second line. */
  static final String SHARED =
      """
      class Shared {
        static java.text.SimpleDateFormat format = new java.text.SimpleDateFormat();
      }
      """;

  /** The plugin, bound to its phase, as the README prints it. */
  static final String BOUND = snippet("maven-goal");

  /** What Taskbound's own build has downloaded stands for all repositories. */
  private static final String SETTINGS =
      """
      <settings>
        <mirrors><mirror>
          <id>this-machine</id><mirrorOf>*</mirrorOf><url>URL</url>
        </mirror></mirrors>
        <profiles><profile>
          <id>no-checksums</id>
          <repositories><repository>
            <id>central</id><url>URL</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
          </repository></repositories>
          <pluginRepositories><pluginRepository>
            <id>central</id><url>URL</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
          </pluginRepository></pluginRepositories>
        </profile></profiles>
        <activeProfiles><activeProfile>no-checksums</activeProfile></activeProfiles>
      </settings>
      """;

  /** What Maven printed, and its exit status. */
  record Build(int status, String log) {
    long count(String text) {
      return log.lines().filter(line -> line.contains(text)).count();
    }
  }

  ExampleProject with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Adds a pom; the plugins that Maven would choose itself are those of Taskbound's own build. */
  ExampleProject pom(String folder, String packaging, String more, String plugins)
      throws IOException {
    String name = folder.isEmpty() ? "example" : folder;
    String parent =
        folder.isEmpty()
            ? "<groupId>example</groupId><version>1</version>"
            : "<parent><groupId>example</groupId><artifactId>example</artifactId>"
                + "<version>1</version></parent>";
    return with(
        (folder.isEmpty() ? "" : folder + "/") + "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          %s
          <artifactId>%s</artifactId>
          <packaging>%s</packaging>
          <properties>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            <maven.compiler.release>17</maven.compiler.release>
          </properties>
          %s
          <build>
            <pluginManagement><plugins>%s</plugins></pluginManagement>
            <plugins>%s</plugins>
          </build>
        </project>
        """
            .formatted(parent, name, packaging, more, PINNED, plugins));
  }

  /** Runs Maven in the project's folder; it takes everything from this machine. */
  Build maven(String... words) throws IOException, InterruptedException {
    Path settings = root.resolveSibling("settings.xml");
    Path repository = Path.of(System.getProperty("taskbound.maven-repository"));
    Files.writeString(settings, SETTINGS.replace("URL", repository.toUri().toString()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("taskbound.maven-home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never", "-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + System.getProperty("taskbound.repository"));
    command.addAll(Arrays.asList(words));
    Path log = root.resolveSibling("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("MAVEN_OPTS");
    int status = builder.start().waitFor();
    return new Build(status, Files.readString(log));
  }

  private static final String PINNED =
      pinned("resources", "3.5.0")
          + pinned("compiler", "3.15.0")
          + pinned("surefire", "3.6.1")
          + pinned("jar", "3.5.1");

  private static String pinned(String name, String version) {
    return "<plugin><artifactId>maven-%s-plugin</artifactId><version>%s</version></plugin>"
        .formatted(name, version);
  }

  private static String snippet(String name) {
    try {
      String readme = Files.readString(Path.of(System.getProperty("taskbound.readme")));
      int start = readme.indexOf("<plugin>", readme.indexOf("<!-- snippet: " + name + " -->"));
      return readme.substring(start, readme.indexOf("```", start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
