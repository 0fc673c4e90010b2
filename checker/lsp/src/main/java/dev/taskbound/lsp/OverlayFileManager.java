package dev.taskbound.lsp;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.file.CacheFSInfo;
import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * javac's view of the files of a project, in which open documents lie over what is saved. It is
 * kept from check to check with its indexes of jars, which cost most of the time of a first check.
 *
 * <p>An extension of javac's own, since {@code --release} works with no other.
 */
@Trusted
final class OverlayFileManager extends JavacFileManager {
  private static final String MODULE_INFO = "module-info";

  private final List<Path> roots;
  private List<OpenDocument> open = List.of();
  private Cancel cancel = new Cancel();
  private boolean asModule;

  private OverlayFileManager(Context context, List<Path> roots) {
    super(context, true, StandardCharsets.UTF_8);
    this.roots = roots;
  }

  /** Returns a manager for these class and source paths. */
  static OverlayFileManager of(List<Path> classPath, List<Path> sourcePath) throws IOException {
    Context context = new Context();
    context.put(Log.errKey, new PrintWriter(Writer.nullWriter()));
    CacheFSInfo.preRegister(context);
    OverlayFileManager manager = new OverlayFileManager(context, sourcePath);
    manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    manager.setLocationFromPaths(StandardLocation.MODULE_PATH, classPath);
    manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, sourcePath);
    // Else javac makes a class loader for the class path, to look for processors and plugins there.
    manager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    return manager;
  }

  /**
   * Makes ready for the next check.
   *
   * @param documents what is open
   * @param stop ends the check when javac asks for files
   * @param module whether a module declaration on the source path counts
   */
  void begin(List<OpenDocument> documents, Cancel stop, boolean module) {
    this.open = documents;
    this.cancel = stop;
    this.asModule = module;
  }

  /** Returns whether one of the source roots declares a module, in a file or an open document. */
  boolean declaresModule() throws IOException {
    return super.getJavaFileForInput(
            StandardLocation.SOURCE_PATH, MODULE_INFO, JavaFileObject.Kind.SOURCE)
        != null;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    cancel.check();
    Iterable<JavaFileObject> saved = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.SOURCE_PATH || !kinds.contains(JavaFileObject.Kind.SOURCE)) {
      return saved;
    }
    List<OpenDocument> overlaid = openIn(packageName);
    Set<Path> replaced = new HashSet<>();
    List<JavaFileObject> all = new ArrayList<>();
    for (OpenDocument document : overlaid) {
      replaced.add(document.path());
      all.add(new OpenSource(document));
    }
    for (JavaFileObject file : saved) {
      boolean hidden =
          replaced.contains(asPath(file))
              || !asModule && file.isNameCompatible(MODULE_INFO, JavaFileObject.Kind.SOURCE);
      if (!hidden) {
        all.add(file);
      }
    }
    return all;
  }

  private List<OpenDocument> openIn(String packageName) {
    List<OpenDocument> found = new ArrayList<>();
    for (Path root : roots) {
      Path folder = root.resolve(packageName.replace('.', '/'));
      for (OpenDocument document : open) {
        if (folder.equals(document.path().getParent()) && document.checkable()) {
          found.add(document);
        }
      }
    }
    return found;
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    cancel.check();
    if (className.equals(MODULE_INFO)
        && location == StandardLocation.SOURCE_PATH
        && kind == JavaFileObject.Kind.SOURCE) {
      return asModule ? moduleDeclaration() : null;
    }
    return super.getJavaFileForInput(location, className, kind);
  }

  private @Nullable JavaFileObject moduleDeclaration() throws IOException {
    JavaFileObject saved =
        super.getJavaFileForInput(
            StandardLocation.SOURCE_PATH, MODULE_INFO, JavaFileObject.Kind.SOURCE);
    for (OpenDocument document : open) {
      if (saved != null && document.path().equals(asPath(saved))) {
        return new OpenSource(document);
      }
    }
    return saved;
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    if (!(file instanceof OpenSource source)) {
      return super.inferBinaryName(location, file);
    }
    Path root = rootOf(source);
    if (root == null) {
      return null;
    }
    String name = root.relativize(source.path()).toString().replace('\\', '/');
    return name.substring(0, name.length() - ".java".length()).replace('/', '.');
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof OpenSource source
        ? location == StandardLocation.SOURCE_PATH && rootOf(source) != null
        : super.contains(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    if (a instanceof OpenSource || b instanceof OpenSource) {
      return a.toUri().equals(b.toUri());
    }
    return super.isSameFile(a, b);
  }

  private @Nullable Path rootOf(OpenSource source) {
    Path best = null;
    for (Path root : roots) {
      boolean deeper = best == null || root.getNameCount() > best.getNameCount();
      if (source.path().startsWith(root) && deeper) {
        best = root;
      }
    }
    return best;
  }
}
