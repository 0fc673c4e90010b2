package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerSettingsTest {

  @Test
  void properties() throws Exception {
    MavenProject project = project(null);
    project.getProperties().setProperty("maven.compiler.release", "17");
    project.getProperties().setProperty("maven.compiler.source", " ");
    CompilerSettings expected = new CompilerSettings("17", null, List.of());
    assertEquals(expected, CompilerSettings.ofMain(project));
    assertEquals(expected, CompilerSettings.ofTests(project));
  }

  @Test
  void configurationGoesFirst() throws Exception {
    MavenProject project =
        project("<release>21</release><source>1.8</source><testRelease>22</testRelease>");
    project.getProperties().setProperty("maven.compiler.release", "17");
    assertEquals(new CompilerSettings("21", "1.8", List.of()), CompilerSettings.ofMain(project));
    assertEquals(new CompilerSettings("22", null, List.of()), CompilerSettings.ofTests(project));
  }

  @Test
  void optionsWithoutWhichItDoesNotCompile() throws Exception {
    MavenProject project =
        project(
            "<enablePreview>true</enablePreview><compilerArgs><arg>-Xlint:all</arg>"
                + "<arg>--add-exports</arg><arg>java.base/sun.misc=ALL-UNNAMED</arg>"
                + "<arg>-Xplugin:Other</arg><arg>--add-modules=java.sql</arg></compilerArgs>");
    assertEquals(
        List.of(
            "--enable-preview",
            "--add-exports",
            "java.base/sun.misc=ALL-UNNAMED",
            "--add-modules=java.sql"),
        CompilerSettings.ofMain(project).options());
  }

  @Test
  void nothingSet() throws Exception {
    assertEquals(
        new CompilerSettings(null, null, List.of()), CompilerSettings.ofMain(project(null)));
  }

  private static MavenProject project(String configuration) throws Exception {
    Model model = new Model();
    model.setBuild(new Build());
    if (configuration != null) {
      Plugin plugin = new Plugin();
      plugin.setGroupId("org.apache.maven.plugins");
      plugin.setArtifactId("maven-compiler-plugin");
      plugin.setConfiguration(
          Xpp3DomBuilder.build(
              new StringReader("<configuration>" + configuration + "</configuration>")));
      model.getBuild().addPlugin(plugin);
    }
    return new MavenProject(model);
  }
}
