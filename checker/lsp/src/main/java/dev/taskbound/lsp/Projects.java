package dev.taskbound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds out how a file is compiled, from what lies around it and from the editor's settings. */
final class Projects {
  private static final Pattern PACKAGE =
      Pattern.compile(
          "^\\s*package\\s+([\\w\\s.]+);", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Talk talk;
  private final MavenClassPaths maven;
  private final Map<Path, CompileSetup> known = new HashMap<>();
  private List<Path> folders = List.of();
  private Settings editor = Settings.NONE;

  Projects(Talk talk, MavenClassPaths maven) {
    this.talk = talk;
    this.maven = maven;
  }

  /** Takes over which folders the editor has open; nothing above them is looked at. */
  synchronized void folders(Collection<Path> open) {
    folders = List.copyOf(open);
    known.clear();
  }

  /** Takes over that folders have been opened and closed. */
  synchronized void folders(Collection<Path> added, Collection<Path> removed) {
    List<Path> open = new ArrayList<>(folders);
    open.removeAll(removed);
    open.addAll(added);
    folders(open);
  }

  /** Takes over the editor's settings. Relative paths in them start at the first folder. */
  synchronized void settings(Settings settings) {
    known.clear();
    try {
      editor =
          ProjectFile.resolved(
              settings, folders.isEmpty() ? Path.of("").toAbsolutePath() : folders.get(0));
    } catch (Unusable e) {
      talk.show("the editor's settings: " + e.getMessage());
    }
  }

  /** Looks at everything anew. */
  synchronized void refresh() {
    known.clear();
  }

  /** Returns how a file is compiled, as far as that is known by now. Reads small files only. */
  synchronized CompileSetup setup(OpenDocument document) {
    return withRootOf(
        document,
        known.computeIfAbsent(document.path().getParent(), folder -> find(document.path())));
  }

  private CompileSetup find(Path file) {
    Settings settings = editor;
    Path configured = nearest(file, List.of(ProjectFile.NAME));
    if (configured != null) {
      try {
        settings = ProjectFile.read(configured).over(editor);
      } catch (Unusable e) {
        talk.show(e.getMessage());
      }
    }
    Set<Path> classPath = new LinkedHashSet<>();
    Set<Path> sourcePath = new LinkedHashSet<>();
    if (settings.classpath() != null) {
      settings.classpath().forEach(entry -> classPath.add(Path.of(entry)));
    }
    if (settings.sourcepath() != null) {
      settings.sourcepath().forEach(entry -> sourcePath.add(Path.of(entry)));
    }
    fromBuild(file, settings, classPath, sourcePath);
    return new CompileSetup(
        new ArrayList<>(classPath),
        new ArrayList<>(sourcePath),
        settings.release(),
        Boolean.TRUE.equals(settings.strict()),
        paths(settings.models()),
        settings.javacOptions() == null ? List.of() : settings.javacOptions(),
        Boolean.TRUE.equals(settings.javacErrors()));
  }

  private static List<Path> paths(@Nullable List<String> names) {
    return names == null ? List.of() : names.stream().map(Path::of).toList();
  }

  /** What settings say about a path wins over what the build says about it. */
  private void fromBuild(Path file, Settings settings, Set<Path> classPath, Set<Path> sourcePath) {
    Path build = nearest(file, List.of(MavenModule.POM, EclipseProject.NAME));
    List<Path> classes = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    if (build != null && build.endsWith(MavenModule.POM)) {
      boolean ask = settings.classpath() == null && !Boolean.FALSE.equals(settings.maven());
      MavenReactor.of(build).ifPresent(reactor -> fromMaven(reactor, ask, classes, sources));
    } else if (build != null) {
      EclipseProject.read(build)
          .ifPresent(
              project -> {
                classes.addAll(project.classPath());
                sources.addAll(project.sources());
              });
    }
    if (settings.classpath() == null) {
      classPath.addAll(classes);
    }
    if (settings.sourcepath() == null) {
      sourcePath.addAll(sources);
    }
  }

  private void fromMaven(
      MavenReactor reactor, boolean ask, List<Path> classes, List<Path> sources) {
    sources.addAll(reactor.module().sources());
    List<Path> built = new ArrayList<>();
    for (MavenModule sibling : reactor.siblings()) {
      if (Files.isDirectory(sibling.classes())) {
        built.add(sibling.classes());
      } else {
        sources.addAll(sibling.sources());
      }
    }
    // What this module was last compiled to has what annotation processors have added.
    built.add(reactor.module().classes());
    classes.addAll(built);
    if (ask) {
      Optional<List<Path>> libraries = maven.of(reactor);
      libraries.ifPresent(classes::addAll);
    }
  }

  private @Nullable Path nearest(Path file, List<String> names) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      for (String name : names) {
        Path candidate = folder.resolve(name);
        if (Files.isRegularFile(candidate)) {
          return candidate;
        }
      }
      if (folders.contains(folder)) {
        return null;
      }
    }
    return null;
  }

  /** A source outside all roots still sees its neighbours: the root that its package asks for. */
  private static CompileSetup withRootOf(OpenDocument document, CompileSetup setup) {
    Path root = root(document);
    if (root == null || setup.sourcePath().contains(root)) {
      return setup;
    }
    List<Path> sourcePath = new ArrayList<>(setup.sourcePath());
    sourcePath.add(root);
    return setup.withSourcePath(sourcePath);
  }

  private static @Nullable Path root(OpenDocument document) {
    Matcher declared = PACKAGE.matcher(document.text().text());
    Path folder = document.path().getParent();
    if (!declared.find()) {
      return folder;
    }
    Path below = Path.of(declared.group(1).replaceAll("\\s", "").replace('.', '/'));
    if (!folder.endsWith(below)) {
      return null;
    }
    for (int i = 0; i < below.getNameCount() && folder != null; i++) {
      folder = folder.getParent();
    }
    return folder;
  }
}
