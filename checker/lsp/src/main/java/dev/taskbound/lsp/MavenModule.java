package dev.taskbound.lsp;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What can be read in a {@code pom.xml} without Maven.
 *
 * @param folder the module's folder
 * @param artifact its artifact id
 * @param parent the pom that it inherits from, if that lies in the same tree
 * @param modules the poms of its modules
 * @param dependencies artifact ids of what it depends on, as far as written here
 * @param sources where its sources are: main, tests, and what has been generated
 */
record MavenModule(
    Path folder,
    String artifact,
    Optional<Path> parent,
    List<Path> modules,
    Set<String> dependencies,
    List<Path> sources) {

  /** The file that describes a module. */
  static final String POM = "pom.xml";

  /** Reads a pom; nothing comes back if it is not well-formed. */
  static Optional<MavenModule> read(Path pom) {
    Path folder = pom.getParent();
    return Xml.read(pom)
        .map(
            root ->
                new MavenModule(
                    folder,
                    Xml.text(root, "artifactId").orElse(""),
                    parent(root, folder),
                    modules(root, folder),
                    dependencies(root),
                    sources(root, folder)));
  }

  /** Returns where its classes are once it has been built. */
  Path classes() {
    return folder.resolve("target").resolve("classes");
  }

  private static Optional<Path> parent(Element root, Path folder) {
    return Xml.at(root, "parent")
        .map(parent -> Xml.text(parent, "relativePath").orElse("../" + POM))
        .filter(path -> !path.isEmpty())
        .map(path -> pomAt(folder.resolve(path).normalize()))
        .filter(Files::isRegularFile);
  }

  private static Path pomAt(Path path) {
    return Files.isDirectory(path) ? path.resolve(POM) : path;
  }

  private static List<Path> modules(Element root, Path folder) {
    List<Element> places = new ArrayList<>(List.of(root));
    Xml.at(root, "profiles").ifPresent(all -> places.addAll(Xml.children(all, "profile")));
    List<Path> modules = new ArrayList<>();
    for (Element place : places) {
      Xml.at(place, "modules").stream()
          .flatMap(list -> Xml.children(list, "module").stream())
          .map(module -> pomAt(folder.resolve(module.getTextContent().strip()).normalize()))
          .filter(Files::isRegularFile)
          .forEach(modules::add);
    }
    return List.copyOf(modules);
  }

  private static Set<String> dependencies(Element root) {
    Set<String> artifacts = new LinkedHashSet<>();
    Xml.at(root, "dependencies").stream()
        .flatMap(list -> Xml.children(list, "dependency").stream())
        .flatMap(dependency -> Xml.text(dependency, "artifactId").stream())
        .forEach(artifacts::add);
    return Set.copyOf(artifacts);
  }

  private static List<Path> sources(Element root, Path folder) {
    List<Path> sources = new ArrayList<>();
    sources.add(folder.resolve(plain(root, "sourceDirectory").orElse("src/main/java")));
    sources.add(folder.resolve(plain(root, "testSourceDirectory").orElse("src/test/java")));
    sources.addAll(foldersIn(folder.resolve("target/generated-sources")));
    sources.addAll(foldersIn(folder.resolve("target/generated-test-sources")));
    return sources.stream().map(Path::normalize).filter(Files::isDirectory).toList();
  }

  private static Optional<String> plain(Element root, String name) {
    return Xml.text(root, "build", name)
        .map(path -> path.replace("${project.basedir}/", "").replace("${basedir}/", ""))
        .filter(path -> !path.contains("${"));
  }

  private static List<Path> foldersIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isDirectory)) {
      files.forEach(found::add);
    } catch (IOException unreadable) {
      return List.of();
    }
    return found.stream().sorted().flatMap(Stream::of).toList();
  }
}
