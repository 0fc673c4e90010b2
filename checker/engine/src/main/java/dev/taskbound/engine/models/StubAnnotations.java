package dev.taskbound.engine.models;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.taskbound.engine.models.KnownAnnotations.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Turns annotations as parsed into {@link Annot}s, and refuses those that do not exist. */
final class StubAnnotations {
  private final StubNames names;

  /** Reads annotations whose names mean what {@code names} says. */
  StubAnnotations(StubNames names) {
    this.names = names;
  }

  /** Reads {@code annotations} in order, without those of Java itself. */
  List<Annot> read(Iterable<AnnotationExpr> annotations) throws ModelException {
    List<Annot> result = new ArrayList<>();
    for (AnnotationExpr annotation : annotations) {
      Optional<Annot> one = read(annotation);
      if (one.isPresent()) {
        result.add(one.get());
      }
    }
    return result;
  }

  private Optional<Annot> read(AnnotationExpr annotation) throws ModelException {
    String written = annotation.getNameAsString();
    String canonical = names.canonical(written);
    if (canonical.startsWith(KnownAnnotations.PACKAGE + ".")) {
      String simple = canonical.substring(KnownAnnotations.PACKAGE.length() + 1);
      Optional<Map<String, Shape>> shapes = KnownAnnotations.find(simple);
      if (shapes.isPresent()) {
        return Optional.of(new Annot(simple, values(annotation, simple, shapes.get())));
      }
      throw unknown(annotation, simple);
    }
    if (canonical.indexOf('.') >= 0) {
      // Somebody else's: a capability of the user's own, or an annotation with a known meaning.
      return Optional.of(new Annot(canonical, values(annotation, canonical, null)));
    }
    if (KnownAnnotations.isIgnored(canonical)) {
      return Optional.empty();
    }
    throw unknown(annotation, written);
  }

  private ModelException unknown(AnnotationExpr annotation, String name) {
    String hint =
        Similar.to(name, KnownAnnotations.names())
            .map(meant -> "did you mean @" + meant + "?")
            .orElse("use an annotation of Taskbound, or import this one");
    return error(annotation, "unknown annotation @" + name + "; " + hint);
  }

  private Map<String, Object> values(
      AnnotationExpr annotation, String name, Map<String, Shape> shapes) throws ModelException {
    Map<String, Object> values = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      put(values, name, shapes, "value", single.getMemberValue());
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        put(values, name, shapes, pair.getNameAsString(), pair.getValue());
      }
    }
    return values;
  }

  private void put(
      Map<String, Object> values,
      String annotation,
      Map<String, Shape> shapes,
      String attribute,
      Expression written)
      throws ModelException {
    if (shapes == null) {
      values.put(attribute, anyValue(written));
      return;
    }
    Shape shape = shapes.get(attribute);
    if (shape == null) {
      String known =
          shapes.isEmpty()
              ? "it has none"
              : "it has " + String.join(", ", new TreeSet<>(shapes.keySet()));
      throw error(written, "@" + annotation + " has no attribute `" + attribute + "`; " + known);
    }
    values.put(
        attribute,
        switch (shape) {
          case TEXT -> text(written);
          case FLAG -> flag(written);
          case TEXTS, CLASSES -> texts(written);
        });
  }

  private Object anyValue(Expression written) throws ModelException {
    if (written instanceof ArrayInitializerExpr) {
      return texts(written);
    }
    return written instanceof BooleanLiteralExpr literal ? literal.getValue() : text(written);
  }

  private List<String> texts(Expression written) throws ModelException {
    if (!(written instanceof ArrayInitializerExpr array)) {
      return List.of(text(written));
    }
    List<String> all = new ArrayList<>();
    for (Expression one : array.getValues()) {
      all.add(text(one));
    }
    return List.copyOf(all);
  }

  private String text(Expression written) throws ModelException {
    if (written instanceof StringLiteralExpr literal) {
      return literal.asString();
    }
    if (written instanceof ClassExpr literal) {
      return names.canonical(literal.getType().asString());
    }
    if (written instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return text(sum.getLeft()) + text(sum.getRight());
    }
    throw error(written, "`" + written + "` is not a string or class literal; write one here");
  }

  private Boolean flag(Expression written) throws ModelException {
    if (written instanceof BooleanLiteralExpr literal) {
      return literal.getValue();
    }
    throw error(written, "`" + written + "` is not a truth value; write true or false here");
  }

  private ModelException error(Node at, String what) {
    return new ModelException(names.file(), StubNames.line(at), what);
  }
}
