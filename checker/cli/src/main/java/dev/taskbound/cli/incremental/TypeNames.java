package dev.taskbound.cli.incremental;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Searches types and annotations for a class. */
final class TypeNames {
  private final Predicate<Symbol> wanted;
  private final Set<Symbol> variables = new HashSet<>();
  private final Parts parts = new Parts();

  TypeNames(Predicate<Symbol> wanted) {
    this.wanted = wanted;
  }

  /** Returns whether the type names such a class. */
  boolean visit(Type type) {
    return type != null && parts.visit(type, null);
  }

  /** Returns whether one of the types names such a class. */
  boolean visit(List<Type> types) {
    return types.stream().anyMatch(this::visit);
  }

  /** Returns whether the annotation, or a value in it, names such a class. */
  boolean visit(Attribute attribute) {
    if (attribute instanceof Attribute.Class literal) {
      return visit(literal.classType);
    }
    if (attribute instanceof Attribute.Array array) {
      return List.of(array.values).stream().anyMatch(this::visit);
    }
    return visit(attribute.type)
        || attribute instanceof Attribute.Compound compound
            && compound.values.stream().anyMatch(value -> visit(value.snd));
  }

  private final class Parts extends Types.DefaultTypeVisitor<Boolean, Void> {
    @Override
    public Boolean visitClassType(Type.ClassType type, Void unused) {
      return wanted.test(type.tsym)
          || TypeNames.this.visit(type.getEnclosingType())
          || TypeNames.this.visit(type.getTypeArguments());
    }

    @Override
    public Boolean visitWildcardType(Type.WildcardType type, Void unused) {
      return TypeNames.this.visit(type.type);
    }

    @Override
    public Boolean visitArrayType(Type.ArrayType type, Void unused) {
      return TypeNames.this.visit(type.elemtype);
    }

    @Override
    public Boolean visitMethodType(Type.MethodType type, Void unused) {
      return TypeNames.this.visit(type.restype)
          || TypeNames.this.visit(type.argtypes)
          || TypeNames.this.visit(type.thrown);
    }

    @Override
    public Boolean visitForAll(Type.ForAll type, Void unused) {
      return TypeNames.this.visit(type.tvars) || TypeNames.this.visit(type.qtype);
    }

    @Override
    public Boolean visitTypeVar(Type.TypeVar type, Void unused) {
      return variables.add(type.tsym) && TypeNames.this.visit(type.getUpperBound());
    }

    @Override
    public Boolean visitType(Type type, Void unused) {
      return false;
    }
  }
}
