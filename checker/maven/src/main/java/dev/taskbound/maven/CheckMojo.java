package dev.taskbound.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the main sources. Needs no change of the compiler's configuration, runs no annotation
 * processor, and checks again only what a change can have affected.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckMojo {

  @Override
  List<String> sourceRoots() {
    List<String> roots = new ArrayList<>(project().getCompileSourceRoots());
    // Known to Maven only where the compiler has run in the same build.
    roots.add(project().getBuild().getDirectory() + "/generated-sources/annotations");
    return roots;
  }

  @Override
  List<String> classPath() throws DependencyResolutionRequiredException {
    List<String> path = new ArrayList<>(project().getCompileClasspathElements());
    if (!OtherLanguages.in(project().getBasedir().toPath().resolve("src/main"))) {
      path.remove(project().getBuild().getOutputDirectory());
    }
    return path;
  }

  @Override
  CompilerSettings compilerSettings() {
    return CompilerSettings.ofMain(project());
  }
}
