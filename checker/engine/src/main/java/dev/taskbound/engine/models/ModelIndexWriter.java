package dev.taskbound.engine.models;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes models as the compact index that {@link ModelIndex} reads.
 *
 * <p>Numbers are unsigned and take seven bits a byte, low bits first. The layout:
 *
 * <pre>
 * 'T' 'B' 'M' version
 * count, then each string: its length in bytes, its UTF-8 bytes
 * count, then each list of annotations: count, then each: name, number of values,
 *        then each value: attribute, kind (0 string, 1 true, 2 false, 3 list), what the kind needs
 * count, then each class, sorted by name: name, length of its body in bytes
 * the bodies: annotations; count of methods, each: key, on method, on receiver, on result
 *        arguments, count of parameters, on each; count of fields, each: name, annotations
 * </pre>
 *
 * Strings and lists of annotations stand as their numbers. The same models give the same bytes.
 */
final class ModelIndexWriter {
  static final byte[] HEAD = {'T', 'B', 'M', 1};
  static final int STRING = 0;
  static final int TRUE = 1;
  static final int FALSE = 2;
  static final int LIST = 3;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<List<Annot>, Integer> annotations = new LinkedHashMap<>();

  private ModelIndexWriter() {}

  /** Returns the index of {@code classes}, whose names must differ. */
  static byte[] write(Collection<ModelClass> classes) {
    return new ModelIndexWriter().encode(classes);
  }

  private byte[] encode(Collection<ModelClass> classes) {
    // The empty list is by far the commonest one: give it the number 0.
    annotationsNumber(List.of());
    Bytes bodies = new Bytes();
    Bytes table = new Bytes();
    TreeMap<String, ModelClass> sorted = new TreeMap<>();
    classes.forEach(one -> sorted.put(one.name(), one));
    if (sorted.size() != classes.size()) {
      throw new IllegalArgumentException("two classes of one name");
    }
    table.number(sorted.size());
    for (ModelClass one : sorted.values()) {
      Bytes body = body(one);
      table.number(stringNumber(one.name())).number(body.size());
      bodies.append(body);
    }
    Bytes lists = annotationLists();
    Bytes texts = new Bytes().number(strings.size());
    strings.keySet().forEach(texts::text);
    Bytes all = new Bytes();
    all.writeBytes(HEAD);
    return all.append(texts).append(lists).append(table).append(bodies).toByteArray();
  }

  private Bytes body(ModelClass model) {
    Bytes body = new Bytes();
    body.number(annotationsNumber(model.annotations()));
    Map<String, ModelMethod> methods = new TreeMap<>(model.methods());
    body.number(methods.size());
    methods.forEach(
        (key, method) -> {
          body.number(stringNumber(key));
          body.number(annotationsNumber(method.onMethod()));
          body.number(annotationsNumber(method.onReceiver()));
          body.number(annotationsNumber(method.onResultArguments()));
          body.number(method.onParameters().size());
          method.onParameters().forEach(list -> body.number(annotationsNumber(list)));
        });
    Map<String, List<Annot>> fields = new TreeMap<>(model.fields());
    body.number(fields.size());
    fields.forEach((name, list) -> body.number(stringNumber(name)).number(annotationsNumber(list)));
    return body;
  }

  private Bytes annotationLists() {
    Bytes lists = new Bytes().number(annotations.size());
    for (List<Annot> list : annotations.keySet()) {
      lists.number(list.size());
      for (Annot annotation : list) {
        Map<String, Object> values = new TreeMap<>(annotation.values());
        lists.number(stringNumber(annotation.name())).number(values.size());
        values.forEach((attribute, value) -> value(lists, attribute, value));
      }
    }
    return lists;
  }

  private void value(Bytes out, String attribute, Object value) {
    out.number(stringNumber(attribute));
    if (value instanceof Boolean flag) {
      out.number(flag ? TRUE : FALSE);
    } else if (value instanceof List<?> list) {
      out.number(LIST).number(list.size());
      list.forEach(one -> out.number(stringNumber((String) one)));
    } else {
      out.number(STRING).number(stringNumber((String) value));
    }
  }

  private int stringNumber(String text) {
    strings.putIfAbsent(text, strings.size());
    return strings.get(text);
  }

  private int annotationsNumber(List<Annot> list) {
    annotations.putIfAbsent(new ArrayList<>(list), annotations.size());
    return annotations.get(list);
  }

  /** Bytes with the encodings of this format. */
  private static final class Bytes extends ByteArrayOutputStream {
    private Bytes number(int value) {
      int rest = value;
      while (rest > 0x7f) {
        write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      write(rest);
      return this;
    }

    private Bytes text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      writeBytes(utf8);
      return this;
    }

    private Bytes append(Bytes other) {
      writeBytes(other.toByteArray());
      return this;
    }
  }
}
