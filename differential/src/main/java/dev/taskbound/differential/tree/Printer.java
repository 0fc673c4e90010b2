package dev.taskbound.differential.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a program as Java source. */
public final class Printer {
  private static final List<String> IMPORTS =
      List.of(
          "dev.taskbound.annotations",
          "dev.taskbound.differential.world",
          "dev.taskbound.samples.kernel",
          "java.util",
          "java.util.function");
  private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");

  private final StringBuilder out = new StringBuilder();
  private int depth;

  private Printer() {}

  /**
   * Writes a program.
   *
   * @param tree the program
   * @param className the name of its class
   * @return a source file in the default package; it imports whole packages
   */
  public static String print(Tree tree, String className) {
    Printer printer = new Printer();
    IMPORTS.forEach(name -> printer.line("import " + name + ".*;"));
    printer.line("");
    printer.program(tree, className);
    return printer.out.toString();
  }

  /**
   * Writes a program for human readers: it imports only what it uses.
   *
   * @param tree the program
   * @param className the name of its class
   * @param imports gives the full name of a simple one, or null
   * @return a source file in the default package
   */
  public static String print(
      Tree tree, String className, java.util.function.UnaryOperator<String> imports) {
    Printer printer = new Printer();
    printer.program(tree, className);
    Matcher words = WORD.matcher(printer.out);
    String head =
        words
            .results()
            .map(word -> imports.apply(word.group()))
            .filter(name -> name != null)
            .distinct()
            .sorted()
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());
    return head + "\n" + printer.out;
  }

  private void program(Tree tree, String className) {
    line("public final class " + className + " implements Scenario {");
    depth++;
    tree.fields().forEach(field -> line(field + ";"));
    line("@LeavesTaskContext @Override public void run(Bits bits) {");
    block(tree.body());
    line("}");
    for (Helper helper : tree.helpers()) {
      helper(helper);
    }
    for (String type : tree.types()) {
      type.lines().forEach(this::line);
    }
    depth--;
    line("}");
  }

  private void helper(Helper helper) {
    String parameters = String.join(", ", helper.parameters());
    line(helper.head() + " " + helper.name() + "(" + parameters + ") {");
    block(helper.body());
    depth++;
    helper.result().ifPresent(result -> statement("return ", result));
    depth--;
    line("}");
  }

  private void block(List<Stmt> statements) {
    depth++;
    statements.forEach(this::statement);
    depth--;
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Local local) {
      statement(local.type() + " " + local.name() + " = ", local.value());
    } else if (statement instanceof Stmt.Assign assign) {
      statement(assign.target() + " = ", assign.value());
    } else if (statement instanceof Stmt.Do run) {
      statement("", run.value());
    } else if (statement instanceof Stmt.Jump jump) {
      line("if (bits.next()) " + jump.jump() + ";");
    } else if (statement instanceof Stmt.Group group) {
      group.body().forEach(this::statement);
    } else {
      compound(statement);
    }
  }

  private void compound(Stmt statement) {
    if (statement instanceof Stmt.With with) {
      open("try (" + with.type() + " " + with.name() + " = ", with.value(), ") {");
      block(with.body());
    } else if (statement instanceof Stmt.Each each) {
      open("for (" + each.type() + " " + each.name() + " : ", each.over(), ") {");
      block(each.body());
    } else if (statement instanceof Stmt.Branch branch) {
      line("if (bits.next()) {");
      block(branch.yes());
      if (!branch.no().isEmpty()) {
        line("} else {");
        block(branch.no());
      }
    } else if (statement instanceof Stmt.Loop loop) {
      line("while (bits.next()) {");
      block(loop.body());
    } else if (statement instanceof Stmt.Try tried) {
      line("try {");
      block(tried.body());
      line(tried.caught() ? "} catch (Blip blip" + depth + ") {" : "} finally {");
      block(tried.then());
    }
    line("}");
  }

  private void statement(String before, Expr value) {
    open(before, value, ";");
  }

  private void open(String before, Expr value, String after) {
    indent();
    out.append(before);
    expression(value);
    out.append(after).append('\n');
  }

  private void expression(Expr value) {
    if (value instanceof Expr.Name name) {
      out.append(name.name());
    } else if (value instanceof Expr.Text text) {
      out.append(text.java());
    } else if (value instanceof Expr.Call call) {
      receiver(call.target());
      out.append('.').append(call.method());
      arguments(call.arguments());
    } else if (value instanceof Expr.Apply apply) {
      out.append(apply.method());
      arguments(apply.arguments());
    } else if (value instanceof Expr.Reference reference) {
      receiver(reference.target());
      out.append("::").append(reference.method());
    } else if (value instanceof Expr.Cast cast) {
      out.append('(').append(cast.type()).append(") ");
      expression(cast.value());
    } else if (value instanceof Expr.Elements elements) {
      out.append("new ").append(elements.type()).append("[] {");
      list(elements.elements());
      out.append('}');
    } else if (value instanceof Expr.Closure closure) {
      closure(closure);
    }
  }

  private void receiver(Expr target) {
    boolean wrap = target instanceof Expr.Cast;
    out.append(wrap ? "(" : "");
    expression(target);
    out.append(wrap ? ")" : "");
  }

  private void arguments(List<Expr> arguments) {
    out.append('(');
    list(arguments);
    out.append(')');
  }

  private void list(List<Expr> values) {
    String separator = "";
    for (Expr value : values) {
      out.append(separator);
      expression(value);
      separator = ", ";
    }
  }

  private void closure(Expr.Closure closure) {
    boolean anonymous = closure.form() == Expr.Form.ANONYMOUS;
    if (anonymous) {
      out.append("new Runnable() { @Override public void run() {\n");
    } else {
      List<String> names = closure.parameters();
      out.append(names.size() == 1 ? names.get(0) : "(" + String.join(", ", names) + ")");
      out.append(" -> ");
      if (closure.body().isEmpty() && closure.result().isPresent()) {
        expression(closure.result().get());
        return;
      }
      out.append("{\n");
    }
    block(closure.body());
    depth++;
    closure.result().ifPresent(result -> statement("return ", result));
    depth--;
    indent();
    out.append(anonymous ? "} }" : "}");
  }

  private void line(String text) {
    indent();
    out.append(text).append('\n');
  }

  private void indent() {
    out.append("  ".repeat(depth));
  }
}
