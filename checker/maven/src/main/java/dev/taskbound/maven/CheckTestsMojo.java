package dev.taskbound.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the test sources, as {@code check} does the main ones, which have to be compiled. */
@Mojo(
    name = "check-tests",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckTestsMojo extends AbstractCheckMojo {

  @Override
  List<String> sourceRoots() {
    List<String> roots = new ArrayList<>(project().getTestCompileSourceRoots());
    roots.add(project().getBuild().getDirectory() + "/generated-test-sources/test-annotations");
    return roots;
  }

  @Override
  List<String> classPath() throws DependencyResolutionRequiredException {
    List<String> path = new ArrayList<>(project().getTestClasspathElements());
    if (!OtherLanguages.in(project().getBasedir().toPath().resolve("src/test"))) {
      path.remove(project().getBuild().getTestOutputDirectory());
    }
    return path;
  }

  @Override
  CompilerSettings compilerSettings() {
    return CompilerSettings.ofTests(project());
  }
}
