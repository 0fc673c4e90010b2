package dev.taskbound.engine.models;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one type of a stub and the types nested in it. */
final class StubTypeReader {
  private final StubNames names;
  private final StubAnnotations annotations;
  private final StubMethodReader methodReader;
  private final List<StubType> types;

  /** Reads types into {@code types}. */
  StubTypeReader(StubNames names, List<StubType> types) {
    this.names = names;
    this.annotations = new StubAnnotations(names);
    this.methodReader = new StubMethodReader(names, annotations);
    this.types = types;
  }

  /**
   * Reads {@code type} and what is nested in it.
   *
   * @param outer the canonical name of what encloses the type: a package or a type
   * @param variables the type variables of the enclosing types
   */
  void read(TypeDeclaration<?> type, String outer, StubTypeVariables variables)
      throws ModelException {
    String name = StubNames.qualify(outer, type.getNameAsString());
    StubTypeVariables own =
        type instanceof NodeWithTypeParameters<?> generic
            ? variables.with(generic.getTypeParameters())
            : variables;
    Members members = new Members(name);
    int place = types.size();
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        List<Annot> read = annotations.read(constant.getAnnotations());
        members.addField(constant.getNameAsString(), read, constant);
      }
    }
    if (type instanceof RecordDeclaration record) {
      readComponents(record, own, members);
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      readMember(member, own, members);
    }
    List<Annot> onType = annotations.read(type.getAnnotations());
    ModelClass model = new ModelClass(name, onType, members.methods, members.fields);
    types.add(place, new StubType(names.file(), StubNames.line(type), model, members.lines));
  }

  private void readMember(BodyDeclaration<?> member, StubTypeVariables variables, Members members)
      throws ModelException {
    if (member instanceof TypeDeclaration<?> nested) {
      read(nested, members.owner, variables);
    } else if (member instanceof FieldDeclaration field) {
      List<Annot> read = annotations.read(field.getAnnotations());
      for (VariableDeclarator variable : field.getVariables()) {
        members.addField(variable.getNameAsString(), read, variable);
      }
    } else if (member instanceof MethodDeclaration || member instanceof ConstructorDeclaration) {
      CallableDeclaration<?> callable = (CallableDeclaration<?>) member;
      StubTypeVariables own = variables.with(callable.getTypeParameters());
      ModelMethod model = methodReader.read(callable, own);
      members.addMethod(methodReader.keyOf(callable, own), model, callable);
    } else if (member instanceof AnnotationMemberDeclaration attribute) {
      List<Annot> read = annotations.read(attribute.getAnnotations());
      ModelMethod model = new ModelMethod(read, List.of(), List.of(), List.of());
      members.addMethod(attribute.getNameAsString() + "()", model, attribute);
    } else {
      String what = "a stub has no initializers or bodies; remove this";
      throw new ModelException(names.file(), StubNames.line(member), what);
    }
  }

  /** A component's annotations hold for the constructor's parameter and for the accessor. */
  private void readComponents(
      RecordDeclaration record, StubTypeVariables variables, Members members)
      throws ModelException {
    List<String> erased = new ArrayList<>();
    List<List<Annot>> onParameters = new ArrayList<>();
    for (Parameter component : record.getParameters()) {
      List<Annot> read = methodReader.onParameter(component);
      erased.add(StubMethodReader.erased(component, variables));
      onParameters.add(read);
      ModelMethod accessor = new ModelMethod(read, List.of(), List.of(), List.of());
      members.addMethod(component.getNameAsString() + "()", accessor, component);
    }
    ModelMethod constructor = new ModelMethod(List.of(), List.of(), onParameters, List.of());
    members.addMethod(MethodKeys.of("<init>", erased), constructor, record);
  }

  /** What has been read of one type so far. */
  private final class Members {
    private final String owner;
    private final Map<String, ModelMethod> methods = new LinkedHashMap<>();
    private final Map<String, List<Annot>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Members(String owner) {
      this.owner = owner;
    }

    /** Adds a method; an accessor written out wins over what its record component says. */
    private void addMethod(String key, ModelMethod model, Node node) throws ModelException {
      ModelMethod before = methods.put(key, model);
      Integer firstLine = lines.put(key, StubNames.line(node));
      boolean repeated =
          before != null && !(node.getParentNode().get() instanceof RecordDeclaration);
      if (repeated) {
        String what = "`" + key + "` is already described in line " + firstLine + "; keep one";
        throw new ModelException(names.file(), StubNames.line(node), what);
      }
    }

    private void addField(String name, List<Annot> read, Node node) {
      fields.put(name, read);
      lines.put(name, StubNames.line(node));
    }
  }
}
