package dev.taskbound.engine.models;

import dev.taskbound.engine.resources.Resources;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the index of the shipped models, a class only when it is asked for.
 *
 * <p>{@link ModelIndexWriter} describes the format. Loading makes the table of class names and the
 * lists of annotations, of which there are few; everything else stays bytes until it is looked up.
 */
final class ModelIndex {
  /** The resource with the index, beside this class. */
  static final String RESOURCE = "library.models";

  private final byte[] bytes;
  private final int[] stringOffsets;
  private final List<List<Annot>> annotations = new ArrayList<>();
  private final Map<String, Integer> bodies = new HashMap<>();

  /** Reads an index; the bytes are kept. */
  ModelIndex(byte[] bytes) {
    this.bytes = bytes;
    if (!Arrays.equals(bytes, 0, 4, ModelIndexWriter.HEAD, 0, 4)) {
      throw new IllegalStateException(
          "the index of the library models has an unknown format; use a complete Taskbound jar");
    }
    Cursor cursor = new Cursor(4);
    stringOffsets = new int[cursor.number()];
    for (int i = 0; i < stringOffsets.length; i++) {
      stringOffsets[i] = cursor.at;
      int length = cursor.number();
      cursor.at += length;
    }
    int lists = cursor.number();
    for (int i = 0; i < lists; i++) {
      annotations.add(annotationList(cursor));
    }
    int classes = cursor.number();
    int[] table = new int[classes * 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = cursor.number();
    }
    int body = cursor.at;
    for (int i = 0; i < table.length; i += 2) {
      bodies.put(string(table[i]), body);
      body += table[i + 1];
    }
  }

  /** Reads the index that belongs to this version of the checker. */
  static ModelIndex load() {
    try (InputStream in = Resources.open(ModelIndex.class, RESOURCE)) {
      return new ModelIndex(in.readAllBytes());
    } catch (FileNotFoundException e) {
      throw new IllegalStateException(
          "the library models are missing from this checker; use a complete Taskbound jar", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the library models cannot be read", e);
    }
  }

  /** Returns the model of the class of this canonical name. */
  Optional<ModelClass> find(String name) {
    Integer at = bodies.get(name);
    return at == null ? Optional.empty() : Optional.of(body(name, new Cursor(at)));
  }

  /** Returns the canonical names of all classes in the index. */
  List<String> names() {
    return bodies.keySet().stream().sorted().toList();
  }

  private ModelClass body(String name, Cursor cursor) {
    List<Annot> onClass = annotations.get(cursor.number());
    Map<String, ModelMethod> methods = new LinkedHashMap<>();
    int methodCount = cursor.number();
    for (int i = 0; i < methodCount; i++) {
      String key = string(cursor.number());
      List<Annot> onMethod = annotations.get(cursor.number());
      List<Annot> onReceiver = annotations.get(cursor.number());
      List<Annot> onResultArguments = annotations.get(cursor.number());
      List<List<Annot>> onParameters = new ArrayList<>();
      int parameters = cursor.number();
      for (int j = 0; j < parameters; j++) {
        onParameters.add(annotations.get(cursor.number()));
      }
      methods.put(key, new ModelMethod(onMethod, onReceiver, onParameters, onResultArguments));
    }
    Map<String, List<Annot>> fields = new LinkedHashMap<>();
    int fieldCount = cursor.number();
    for (int i = 0; i < fieldCount; i++) {
      String field = string(cursor.number());
      fields.put(field, annotations.get(cursor.number()));
    }
    return new ModelClass(name, onClass, methods, fields);
  }

  private List<Annot> annotationList(Cursor cursor) {
    List<Annot> list = new ArrayList<>();
    int count = cursor.number();
    for (int i = 0; i < count; i++) {
      String name = string(cursor.number());
      Map<String, Object> values = new LinkedHashMap<>();
      int valueCount = cursor.number();
      for (int j = 0; j < valueCount; j++) {
        String attribute = string(cursor.number());
        values.put(attribute, value(cursor));
      }
      list.add(new Annot(name, values));
    }
    return List.copyOf(list);
  }

  private Object value(Cursor cursor) {
    int kind = cursor.number();
    return switch (kind) {
      case ModelIndexWriter.TRUE -> true;
      case ModelIndexWriter.FALSE -> false;
      case ModelIndexWriter.STRING -> string(cursor.number());
      default -> stringList(cursor);
    };
  }

  private List<String> stringList(Cursor cursor) {
    List<String> list = new ArrayList<>();
    int count = cursor.number();
    for (int i = 0; i < count; i++) {
      list.add(string(cursor.number()));
    }
    return List.copyOf(list);
  }

  private String string(int number) {
    Cursor cursor = new Cursor(stringOffsets[number]);
    int length = cursor.number();
    return new String(bytes, cursor.at, length, StandardCharsets.UTF_8);
  }

  /** A position in the bytes. */
  private final class Cursor {
    private int at;

    private Cursor(int at) {
      this.at = at;
    }

    private int number() {
      int value = 0;
      int shift = 0;
      while (true) {
        byte next = bytes[at++];
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
        shift += 7;
      }
    }
  }
}
