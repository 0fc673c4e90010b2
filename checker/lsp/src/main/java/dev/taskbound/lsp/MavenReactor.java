package dev.taskbound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A module, and those that are built with it.
 *
 * @param module the module
 * @param top the topmost pom that has it among its modules, or its own
 * @param siblings the modules that it depends on, directly or not
 * @param poms all poms that decide about its class path
 */
record MavenReactor(MavenModule module, Path top, List<MavenModule> siblings, List<Path> poms) {

  /** Reads what belongs to a pom; nothing comes back if that is not well-formed. */
  static Optional<MavenReactor> of(Path pom) {
    return MavenModule.read(pom).map(module -> of(pom, module));
  }

  private static MavenReactor of(Path pom, MavenModule module) {
    Path top = top(pom);
    Map<Path, MavenModule> all = allBelow(top);
    all.putIfAbsent(pom, module);
    Set<Path> poms = new LinkedHashSet<>(all.keySet());
    for (Optional<Path> parent = module.parent(); parent.isPresent() && poms.add(parent.get()); ) {
      parent = MavenModule.read(parent.get()).flatMap(MavenModule::parent);
    }
    return new MavenReactor(module, top, siblings(module, all), poms.stream().sorted().toList());
  }

  /** A pom is part of the build above it if that names it. */
  private static Path top(Path pom) {
    Path top = pom;
    for (Path folder = pom.getParent().getParent(); folder != null; folder = folder.getParent()) {
      Path above = folder.resolve(MavenModule.POM);
      if (Files.isRegularFile(above) && allBelow(above).containsKey(top)) {
        top = above;
      }
    }
    return top;
  }

  private static Map<Path, MavenModule> allBelow(Path top) {
    Map<Path, MavenModule> all = new LinkedHashMap<>();
    Deque<Path> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Path pom = open.remove();
      if (!all.containsKey(pom)) {
        MavenModule.read(pom)
            .ifPresent(
                module -> {
                  all.put(pom, module);
                  open.addAll(module.modules());
                });
      }
    }
    return all;
  }

  private static List<MavenModule> siblings(MavenModule module, Map<Path, MavenModule> all) {
    Map<String, MavenModule> byArtifact = new LinkedHashMap<>();
    all.values().forEach(each -> byArtifact.put(each.artifact(), each));
    Set<MavenModule> found = new LinkedHashSet<>();
    Deque<MavenModule> open = new ArrayDeque<>(List.of(module));
    while (!open.isEmpty()) {
      for (String artifact : open.remove().dependencies()) {
        MavenModule sibling = byArtifact.get(artifact);
        if (sibling != null && !sibling.equals(module) && found.add(sibling)) {
          open.add(sibling);
        }
      }
    }
    return new ArrayList<>(found);
  }
}
