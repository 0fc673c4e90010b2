package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the class path comes from. */
class ProjectsTest {
  private static final String CROSSING = "capture.not.sendable";
  private static final MavenCommand NO_MAVEN =
      new MavenCommand("no-such-program", Duration.ofSeconds(5));

  @TempDir private Path root;
  private Path classes;

  /** The handle is outside of the project, compiled. */
  @BeforeEach
  void compileLibrary() throws Exception {
    Path library = root.resolve("library");
    new Sources(library).with("app/Handle.java", Sources.HANDLE);
    classes = library.resolve("classes");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                library.resolve("app/Handle.java").toString());
    assertEquals(0, status);
  }

  private Sources project() throws Exception {
    return new Sources(root.resolve("project")).with("src/app/Crosses.java", Sources.CROSSES);
  }

  @Test
  void readTheProjectFile() throws Exception {
    Sources project = project().with("taskbound.json", "{\"classpath\": [\"../library/classes\"]}");
    try (Editor editor = Editor.on(project.root())) {
      editor.open("src/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("src/app/Crosses.java"));
    }
  }

  @Test
  void readTheEditorsSettings() throws Exception {
    String options = "{\"taskbound\": {\"classpath\": [\"" + classes + "\"], \"strict\": true}}";
    try (Editor editor = Editor.on(project().root(), options, NO_MAVEN)) {
      editor.open("src/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("src/app/Crosses.java"));
    }
  }

  @Test
  void checkForTheReleaseThatIsAskedFor() throws Exception {
    Sources project =
        project()
            .with(
                "taskbound.json",
                "{\"classpath\": [\"../library/classes\"], \"release\": 11, \"javacErrors\": true}");
    try (Editor editor = Editor.on(project.root())) {
      editor.open("src/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("src/app/Crosses.java"));
      editor.replace(
          "src/app/Crosses.java", "void go", "Object now = \" \".stripIndent();\n  void go");
      // That method came with Java 15.
      List<String> keys = editor.keys("src/app/Crosses.java");
      assertEquals(2, keys.size(), keys.toString());
      assertTrue(keys.get(0).contains("cant.resolve"), keys.get(0));
      assertEquals(CROSSING, keys.get(1));
    }
  }

  @Test
  void readEclipsesFile() throws Exception {
    Sources project =
        project()
            .with(
                ".classpath",
                "<?xml version=\"1.0\"?>\n<classpath>"
                    + "<classpathentry kind=\"src\" path=\"src\"/>"
                    + "<classpathentry kind=\"con\" path=\"org.eclipse.jdt.launching.JRE\"/>"
                    + "<classpathentry kind=\"lib\" path=\""
                    + classes
                    + "\"/></classpath>");
    try (Editor editor = Editor.on(project.root())) {
      editor.open("src/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("src/app/Crosses.java"));
    }
  }

  @Test
  void takeUpChangesOfTheProjectFile() throws Exception {
    Sources project = project().with("taskbound.json", "{}");
    try (Editor editor = Editor.on(project.root())) {
      editor.open("src/app/Crosses.java");
      assertEquals(List.of(), editor.keys("src/app/Crosses.java"));
      project.with("taskbound.json", "{\"classpath\": [\"../library/classes\"]}");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(editor.uri("taskbound.json"), FileChangeType.Changed))));
      editor.await("src/app/Crosses.java", all -> all.size() == 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"classpath": [                 | taskbound.json:1:16: this is not valid JSON
          {'classpath': []}               | taskbound.json:1:3: this is not valid JSON
          {}{}                            | taskbound.json:1:4: this is not valid JSON
          []                              | must be an object
          {"clazzpath": []}               | there is no setting `clazzpath`; known are classpath, javacErrors,
          {"classpath": "a:b"}            | `classpath` must be a list of strings
          {"classpath": ["no-folder/*"]}  | cannot be read:
          {"release": "new"}              | `release` must be a number such as 17
          {"strict": "yes"}               | `strict` must be true or false
          {"models": ["none.astub"]}      | none.astub
          {"javacOptions": ["--nonsense"]}| javac refuses its options:
          """)
  void tellInOneMessageWhatIsWrongThere(String content, String message) throws Exception {
    Sources project = project().with("taskbound.json", content);
    try (Editor editor = Editor.on(project.root())) {
      editor.open("src/app/Crosses.java");
      String shown = editor.awaitMessage(true, message == null ? "" : message);
      assertTrue(shown.startsWith("taskbound: "), shown);
      assertEquals(1, shown.lines().count(), shown);
      editor.replace("src/app/Crosses.java", "void go", "void walk");
      editor.keys("src/app/Crosses.java");
      assertEquals(1, editor.messages().size(), editor.messages().toString());
    }
  }

  @Test
  void askMavenOnceAndDoNotWaitForIt() throws Exception {
    Path calls = root.resolve("calls");
    MavenCommand maven =
        script(
            "echo $PWD >> "
                + calls
                + "\nfor w; do case $w in -Dmdep.outputFile=*)"
                + " printf %s '"
                + classes
                + "' > ${w#*=};; esac; done");
    Path folder = mavenProject().root();
    try (Editor editor = Editor.on(folder, "{}", maven)) {
      editor.open("src/main/java/app/Crosses.java");
      editor.await("src/main/java/app/Crosses.java", all -> all.size() == 1);
      editor.replace("src/main/java/app/Crosses.java", "void go", "void walk");
      assertEquals(List.of(CROSSING), editor.keys("src/main/java/app/Crosses.java"));
    }
    try (Editor editor = Editor.on(folder, "{}", maven)) {
      editor.open("src/main/java/app/Crosses.java");
      // From the cache: the first check has it.
      assertEquals(List.of(CROSSING), editor.keys("src/main/java/app/Crosses.java"));
    }
    assertEquals(1, Files.readAllLines(calls).size());
    new Sources(folder).with("pom.xml", pom("app", "<version>2</version>"));
    try (Editor editor = Editor.on(folder, "{}", maven)) {
      editor.open("src/main/java/app/Crosses.java");
      editor.await("src/main/java/app/Crosses.java", all -> all.size() == 1);
    }
    assertEquals(2, Files.readAllLines(calls).size());
  }

  @Test
  void sayWhyMavenDoesNotTell() throws Exception {
    MavenCommand maven = script("echo '[ERROR] no such plugin'; exit 1");
    try (Editor editor = Editor.on(mavenProject().root(), "{}", maven)) {
      editor.open("src/main/java/app/Crosses.java");
      String line = editor.awaitMessage(false, "Maven does not tell");
      assertTrue(line.endsWith("[ERROR] no such plugin"), line);
      assertEquals(List.of(), editor.messages());
    }
  }

  @Test
  void endAMavenThatTakesTooLong() throws Exception {
    MavenCommand slow =
        new MavenCommand(scriptFile("exec sleep 600").toString(), Duration.ofMillis(300));
    try (Editor editor = Editor.on(mavenProject().root(), "{}", slow)) {
      editor.open("src/main/java/app/Crosses.java");
      editor.awaitMessage(false, "within 0 seconds");
    }
  }

  @Test
  void seeTheModulesOfOneBuild() throws Exception {
    Sources build =
        new Sources(root.resolve("build"))
            .with(
                "pom.xml",
                pom("top", "<modules><module>lib</module><module>use</module></modules>"))
            .with("lib/pom.xml", pom("lib", ""))
            .with("lib/src/main/java/app/Handle.java", Sources.HANDLE)
            .with(
                "use/pom.xml",
                pom(
                    "use",
                    "<dependencies><dependency><groupId>g</groupId><artifactId>lib</artifactId>"
                        + "</dependency></dependencies>"))
            .with("use/src/main/java/app/Crosses.java", Sources.CROSSES);
    try (Editor editor = Editor.on(build.root(), "{\"maven\": false}", NO_MAVEN)) {
      editor.open("use/src/main/java/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("use/src/main/java/app/Crosses.java"));
    }
    // Once the other module has been built, its classes count.
    Files.createDirectories(build.root().resolve("lib/target"));
    Files.move(classes, build.root().resolve("lib/target/classes"));
    Files.delete(build.root().resolve("lib/src/main/java/app/Handle.java"));
    try (Editor editor = Editor.on(build.root(), "{\"maven\": false}", NO_MAVEN)) {
      editor.open("use/src/main/java/app/Crosses.java");
      assertEquals(List.of(CROSSING), editor.keys("use/src/main/java/app/Crosses.java"));
    }
  }

  private Sources mavenProject() throws Exception {
    return new Sources(root.resolve("maven"))
        .with("pom.xml", pom("app", ""))
        .with("src/main/java/app/Crosses.java", Sources.CROSSES);
  }

  private static String pom(String artifact, String more) {
    return "<project><groupId>g</groupId><artifactId>"
        + artifact
        + "</artifactId>"
        + more
        + "</project>";
  }

  private MavenCommand script(String commands) throws Exception {
    return new MavenCommand(scriptFile(commands).toString(), Duration.ofSeconds(60));
  }

  private Path scriptFile(String commands) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh to play Maven with");
    Path file = root.resolve("mvn.sh");
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
