package dev.taskbound.engine.models;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes models as the compact index that {@link ModelIndex} reads.
 *
 * <p>Nothing has to be read before the first class is asked for, and then no more than that class
 * needs: each compilation starts anew, and asks for few. The head and the tables consist of words
 * of four bytes, high byte first; offsets count from the beginning of the index:
 *
 * <pre>
 * 'T' 'B' 'M' version
 * count of strings, count of lists of annotations, count of slots (a power of two)
 * the offset of each string
 * the offset of each list of annotations
 * the slots, each: hash of a class's name, number of its name, offset of its body; 0 if it is free
 * </pre>
 *
 * A class stands in the slot of its name's hash modulo their count, or in the next free one after
 * it, which may be the first; less than half of them are taken. The rest consists of unsigned
 * numbers of seven bits a byte, low bits first:
 *
 * <pre>
 * each string: its length in bytes, its UTF-8 bytes
 * each list of annotations: count, then each: name, number of values,
 *        then each value: attribute, kind (0 string, 1 true, 2 false, 3 list), what the kind needs
 * the bodies: annotations; count of methods, each: key, on method, on receiver, on result
 *        arguments, count of parameters, on each; count of fields, each: name, annotations
 * </pre>
 *
 * Strings and lists of annotations stand as their numbers. The same models give the same bytes.
 */
final class ModelIndexWriter {
  static final byte[] HEAD = {'T', 'B', 'M', 2};

  /** Where the tables begin: after the head and three counts. */
  static final int TABLES_AT = 16;

  /** How many bytes a slot takes. */
  static final int SLOT = 12;

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
    List<Integer> bodiesAt = new ArrayList<>();
    TreeMap<String, ModelClass> sorted = new TreeMap<>();
    classes.forEach(one -> sorted.put(one.name(), one));
    if (sorted.size() != classes.size()) {
      throw new IllegalArgumentException("two classes of one name");
    }
    for (ModelClass one : sorted.values()) {
      stringNumber(one.name());
      bodiesAt.add(bodies.size());
      bodies.append(body(one));
    }
    Bytes lists = new Bytes();
    List<Integer> listsAt = annotationLists(lists);
    Bytes texts = new Bytes();
    List<Integer> textsAt = new ArrayList<>();
    for (String text : strings.keySet()) {
      textsAt.add(texts.size());
      texts.text(text);
    }
    int[] slots = slots(List.copyOf(sorted.keySet()));
    int textArea = TABLES_AT + 4 * (textsAt.size() + listsAt.size()) + SLOT * slots.length;
    int listArea = textArea + texts.size();
    int bodyArea = listArea + lists.size();
    Bytes all = new Bytes();
    all.writeBytes(HEAD);
    all.word(textsAt.size()).word(listsAt.size()).word(slots.length);
    textsAt.forEach(at -> all.word(textArea + at));
    listsAt.forEach(at -> all.word(listArea + at));
    List<String> names = List.copyOf(sorted.keySet());
    for (int slot : slots) {
      if (slot < 0) {
        all.word(0).word(0).word(0);
      } else {
        String name = names.get(slot);
        all.word(name.hashCode()).word(stringNumber(name)).word(bodyArea + bodiesAt.get(slot));
      }
    }
    return all.append(texts).append(lists).append(bodies).toByteArray();
  }

  /** Returns for each slot the number of the class in it, or -1. */
  private static int[] slots(List<String> names) {
    int[] slots = new int[Integer.highestOneBit(Math.max(1, names.size())) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < names.size(); i++) {
      int at = names.get(i).hashCode() & slots.length - 1;
      while (slots[at] >= 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = i;
    }
    return slots;
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

  private List<Integer> annotationLists(Bytes lists) {
    List<Integer> offsets = new ArrayList<>();
    for (List<Annot> list : annotations.keySet()) {
      offsets.add(lists.size());
      lists.number(list.size());
      for (Annot annotation : list) {
        Map<String, Object> values = new TreeMap<>(annotation.values());
        lists.number(stringNumber(annotation.name())).number(values.size());
        values.forEach((attribute, value) -> value(lists, attribute, value));
      }
    }
    return offsets;
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

    private Bytes word(int value) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        write(value >>> shift);
      }
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
