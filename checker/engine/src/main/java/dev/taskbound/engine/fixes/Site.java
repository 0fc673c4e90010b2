package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Place;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A compilation unit as those see it who change its text: trees, and where they are written. */
final class Site {
  private static final Pattern ELSE = Pattern.compile("\\s+(else)\\b");

  private final CompilationUnitTree unit;
  private final Trees trees;
  private final Facts facts;
  private final SourcePositions positions;
  private final String text;

  /** The names that are taken, by member: fixes of several findings may be applied together. */
  private final Map<Tree, Set<String>> given = new IdentityHashMap<>();

  private Site(CompilationUnitTree unit, Trees trees, Facts facts, String text) {
    this.unit = unit;
    this.trees = trees;
    this.facts = facts;
    this.positions = trees.getSourcePositions();
    this.text = text;
  }

  /** Returns the site of a unit, or nothing if its text cannot be read. */
  static Optional<Site> of(CompilationUnitTree unit, Trees trees, Facts facts) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      return Optional.of(new Site(unit, trees, facts, text));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Returns a fix of this unit; without edits, if the simple name of one of these classes means
   * another class here.
   */
  Fix fix(String title, List<Edit> edits, Collection<String> imports) {
    Imports present = new Imports(this);
    if (imports.stream().anyMatch(present::clashes)) {
      return new Fix(title, List.of(), List.of(), List.of());
    }
    List<String> missing = present.missing(imports);
    return new Fix(title, broken(edits), missing, broken(present.edits(missing)));
  }

  /** Breaks lines as the file does. */
  private List<Edit> broken(List<Edit> edits) {
    return text.contains("\r\n")
        ? edits.stream()
            .map(e -> new Edit(e.start(), e.end(), e.text().replaceAll("\r?\n", "\r\n")))
            .toList()
        : edits;
  }

  /** Returns the path of the whole unit. */
  TreePath root() {
    return new TreePath(unit);
  }

  Facts facts() {
    return facts;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  Trees trees() {
    return trees;
  }

  /** Returns the whole text. */
  String text() {
    return text;
  }

  /** Returns the text of a tree as it is written. */
  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Returns whether a tree stands in the text; what javac has made up does not. */
  boolean written(Tree tree) {
    return start(tree) >= 0 && end(tree) > start(tree);
  }

  /** Returns whether {@code inner} is {@code outer} or lies within it. */
  static boolean contains(TreePath outer, TreePath inner) {
    return up(inner, tree -> tree == outer.getLeaf()) != null;
  }

  /** Returns the element that a tree declares or uses, or null. */
  @Nullable Element element(TreePath path) {
    return trees.getElement(path);
  }

  /** Returns the type of an expression, or null. */
  @Nullable TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** Returns the type of a class of the JDK. */
  TypeMirror type(String name) {
    return facts.elements().getTypeElement(name).asType();
  }

  /**
   * Returns the smallest tree that is written at exactly this place; for a declaration's name the
   * declaration; null if there is neither.
   */
  @Nullable TreePath at(Place place) {
    TreePath[] found = new TreePath[2];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && (!written(tree) || covers(tree))) {
          TreePath path = getCurrentPath() == null ? null : new TreePath(getCurrentPath(), tree);
          if (path != null && start(tree) == place.start() && end(tree) == place.end()) {
            found[0] = path;
          } else if (path != null && declaration(tree)) {
            found[1] = path;
          }
          return super.scan(tree, unused);
        }
        return null;
      }

      private boolean covers(Tree tree) {
        return start(tree) <= place.start() && place.end() <= end(tree);
      }
    }.scan(new TreePath(unit), null);
    return found[0] != null ? found[0] : found[1];
  }

  private static boolean declaration(Tree tree) {
    return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
  }

  /** Returns the nearest of {@code path} and the trees around it that is wanted, or null. */
  static @Nullable TreePath up(@Nullable TreePath path, Predicate<Tree> wanted) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (wanted.test(at.getLeaf())) {
        return at;
      }
    }
    return null;
  }

  /** Returns whether a tree is a closure: a lambda, a method reference, an anonymous class. */
  static boolean closure(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || tree instanceof MemberReferenceTree
        || tree instanceof NewClassTree made && made.getClassBody() != null;
  }

  /** Returns whether a tree is a closure, or the body of a class or method: code of its own. */
  static boolean body(Tree tree) {
    return closure(tree) || tree instanceof MethodTree || tree instanceof ClassTree;
  }

  /**
   * Returns the statement around {@code path} that stands directly in a block, so that others can
   * stand before and after it; null if there is none up to the body's end.
   */
  static @Nullable TreePath statement(TreePath path) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof StatementTree && inBlock(at)) {
        return at;
      }
      if (body(at.getLeaf()) && at != path) {
        return null;
      }
    }
    return null;
  }

  /** Returns whether a statement stands directly in a block or among the statements of a case. */
  static boolean inBlock(TreePath statement) {
    Tree around = statement.getParentPath().getLeaf();
    return around instanceof BlockTree
        || around instanceof CaseTree cases
            && cases.getStatements() != null
            && cases.getStatements().contains(statement.getLeaf());
  }

  /** Returns where a variable, parameter, method or class of this unit is declared, or null. */
  @Nullable TreePath declaration(Element wanted) {
    TreePath[] found = new TreePath[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (found[0] == null && tree != null && declaration(tree) && written(tree)) {
          TreePath path = new TreePath(getCurrentPath(), tree);
          found[0] = wanted.equals(element(path)) ? path : null;
        }
        return found[0] == null ? super.scan(tree, unused) : null;
      }
    }.scan(new TreePath(unit), null);
    return found[0];
  }

  /** Returns whether a variable shares its type with others that are declared with it. */
  boolean shared(VariableTree variable, TreePath around) {
    int[] same = new int[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree other, Void unused) {
        same[0] +=
            written(variable.getType())
                    && written(other.getType())
                    && start(other.getType()) == start(variable.getType())
                ? 1
                : 0;
        return super.visitVariable(other, unused);
      }
    }.scan(around.getLeaf(), null);
    return same[0] > 1;
  }

  /**
   * Returns the change of a local variable's type and name, or null if they do not stand together.
   */
  @Nullable Edit typeAndName(VariableTree variable, String text) {
    boolean typed = written(variable.getType());
    int start = typed ? start(variable.getType()) : this.text.indexOf("var ", start(variable));
    int after = typed ? end(variable.getType()) : start + "var".length();
    int name = this.text.indexOf(variable.getName().toString(), after);
    return start >= 0 && name >= after && this.text.substring(after, name).isBlank()
        ? new Edit(start, name + variable.getName().length(), text)
        : null;
  }

  /** Returns the insertion of statements before another one, on lines of their own if that is. */
  Edit before(StatementTree statement, List<String> lines) {
    int start = start(statement);
    int line = text.lastIndexOf('\n', start - 1) + 1;
    String between = text.substring(line, start).isBlank() ? "\n" + indentation(start) : " ";
    return Edit.insert(start, String.join(between, lines) + between);
  }

  /**
   * Returns the insertion of statements before one that stands in a block, or is all that a branch
   * or a loop does: then in a new block.
   */
  List<Edit> before(TreePath path, List<String> lines) {
    StatementTree statement = (StatementTree) path.getLeaf();
    if (inBlock(path)) {
      return List.of(before(statement, lines));
    }
    String around = indentation(start(path.getParentPath().getLeaf()));
    String inside = "\n" + around + Lines.step(around);
    int start = start(statement);
    int before = text.substring(0, start).stripTrailing().length();
    boolean comment = text.substring(Lines.start(before, this), before).contains("//");
    Matcher otherwise = ELSE.matcher(text).region(end(statement), text.length());
    int end = otherwise.lookingAt() ? otherwise.start(1) : end(statement);
    String brace = comment ? "{" : " {";
    return List.of(
        new Edit(
            comment ? start : before, start, brace + inside + String.join(inside, lines) + inside),
        new Edit(end(statement), end, "\n" + around + "}" + (end > end(statement) ? " " : "")));
  }

  /** Returns whether a statement is all that a branch or a loop does. */
  static boolean alone(TreePath statement) {
    Tree tree = statement.getLeaf();
    Tree around = statement.getParentPath().getLeaf();
    return around instanceof IfTree
        || around instanceof WhileLoopTree
        || around instanceof ForLoopTree loop && loop.getStatement() == tree
        || around instanceof EnhancedForLoopTree each && each.getStatement() == tree;
  }

  /** Returns the white space before the first word of the line that {@code offset} is on. */
  String indentation(int offset) {
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    int end = line;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(line, end);
  }

  /**
   * Returns {@code wanted}, or the first such name with a number that is used neither in the member
   * of a class around {@code path} nor by another fix there.
   */
  String fresh(String wanted, TreePath path) {
    TreePath member = member(path);
    Set<String> used = given.computeIfAbsent(member.getLeaf(), ignored -> names(member));
    String name = wanted;
    for (int i = 2; used.contains(name) || SourceVersion.isKeyword(name); i++) {
      name = wanted + i;
    }
    used.add(name);
    return name;
  }

  /** Returns the member of a top-level class that {@code path} stands in. */
  private static TreePath member(TreePath path) {
    TreePath member = path;
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() instanceof ClassTree) {
        member = at;
        if (member.getLeaf() instanceof ClassTree == false
            && up(at.getParentPath().getParentPath(), Site::closure) == null
            && !(at.getParentPath().getParentPath().getLeaf() instanceof BlockTree)) {
          return member;
        }
      }
    }
    return member;
  }

  private static Set<String> names(TreePath member) {
    Set<String> used = new HashSet<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        used.add(tree.getName().toString());
        return super.visitVariable(tree, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        used.add(tree.getName().toString());
        return super.visitIdentifier(tree, unused);
      }
    }.scan(member, null);
    return used;
  }
}
