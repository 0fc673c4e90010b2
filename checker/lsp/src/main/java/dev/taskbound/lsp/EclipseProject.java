package dev.taskbound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What Eclipse's {@code .classpath} says, which Gradle's plugin {@code eclipse} writes too.
 *
 * @param classPath libraries, and what other projects and this one have been compiled to
 * @param sources source folders
 */
record EclipseProject(List<Path> classPath, List<Path> sources) {
  /** What the file is called. */
  static final String NAME = ".classpath";

  /** Reads a file; nothing comes back if it is not well-formed. Variables are left out. */
  static Optional<EclipseProject> read(Path file) {
    return Xml.read(file).map(root -> of(root, file.getParent()));
  }

  private static EclipseProject of(Element root, Path folder) {
    List<Path> classPath = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (Element entry : Xml.children(root, "classpathentry")) {
      String path = entry.getAttribute("path");
      switch (entry.getAttribute("kind")) {
        case "src" -> {
          if (path.startsWith("/")) {
            classPath.addAll(outputsOf(folder.resolveSibling(path.substring(1))));
          } else {
            sources.add(folder.resolve(path));
          }
        }
        case "lib", "output" -> classPath.add(folder.resolve(path));
        default -> {}
      }
    }
    return new EclipseProject(
        classPath.stream().map(Path::normalize).toList(),
        sources.stream().map(Path::normalize).filter(Files::isDirectory).toList());
  }

  private static List<Path> outputsOf(Path project) {
    List<Path> outputs = new ArrayList<>();
    Xml.read(project.resolve(NAME)).stream()
        .flatMap(root -> Xml.children(root, "classpathentry").stream())
        .forEach(
            entry -> {
              if (entry.getAttribute("kind").equals("output")) {
                outputs.add(project.resolve(entry.getAttribute("path")));
              } else if (!entry.getAttribute("output").isEmpty()) {
                outputs.add(project.resolve(entry.getAttribute("output")));
              }
            });
    return outputs;
  }
}
