package dev.taskbound.engine.models;

import dev.taskbound.engine.resources.Resources;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the index of the shipped models, a class only when it is asked for.
 *
 * <p>{@link ModelIndexWriter} describes the format. All stays bytes until it is looked up.
 */
final class ModelIndex {
  /** The resource with the index, beside this class. */
  static final String RESOURCE = "library.models";

  private final byte[] bytes;
  private final int strings;
  private final int slots;
  private final int slotsAt;

  /** Each list when it has been read once: many members have the same. */
  private final Object[] annotations;

  /** Reads an index; the bytes are kept. */
  ModelIndex(byte[] bytes) {
    this.bytes = bytes;
    if (!Arrays.equals(bytes, 0, 4, ModelIndexWriter.HEAD, 0, 4)) {
      throw new IllegalStateException(
          "the index of the library models has an unknown format; use a complete Taskbound jar");
    }
    strings = word(4);
    annotations = new Object[word(8)];
    slots = word(12);
    slotsAt = ModelIndexWriter.TABLES_AT + 4 * (strings + annotations.length);
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
    int hash = name.hashCode();
    for (int slot = hash & slots - 1; ; slot = slot + 1 & slots - 1) {
      int at = slotsAt + slot * ModelIndexWriter.SLOT;
      int body = word(at + 8);
      if (body == 0) {
        return Optional.empty();
      }
      if (word(at) == hash && string(word(at + 4)).equals(name)) {
        return Optional.of(body(name, new Cursor(body)));
      }
    }
  }

  /** Returns the canonical names of all classes in the index. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      int at = slotsAt + slot * ModelIndexWriter.SLOT;
      if (word(at + 8) != 0) {
        names.add(string(word(at + 4)));
      }
    }
    names.sort(null);
    return List.copyOf(names);
  }

  private ModelClass body(String name, Cursor cursor) {
    List<Annot> onClass = annotations(cursor.number());
    Map<String, ModelMethod> methods = new LinkedHashMap<>();
    int methodCount = cursor.number();
    for (int i = 0; i < methodCount; i++) {
      String key = string(cursor.number());
      List<Annot> onMethod = annotations(cursor.number());
      List<Annot> onReceiver = annotations(cursor.number());
      List<Annot> onResultArguments = annotations(cursor.number());
      List<List<Annot>> onParameters = new ArrayList<>();
      int parameters = cursor.number();
      for (int j = 0; j < parameters; j++) {
        onParameters.add(annotations(cursor.number()));
      }
      methods.put(key, new ModelMethod(onMethod, onReceiver, onParameters, onResultArguments));
    }
    Map<String, List<Annot>> fields = new LinkedHashMap<>();
    int fieldCount = cursor.number();
    for (int i = 0; i < fieldCount; i++) {
      String field = string(cursor.number());
      fields.put(field, annotations(cursor.number()));
    }
    return new ModelClass(name, onClass, methods, fields);
  }

  /** Threads may read a list twice; it never changes. */
  @SuppressWarnings("unchecked")
  private List<Annot> annotations(int number) {
    Object known = annotations[number];
    if (known == null) {
      int at = word(ModelIndexWriter.TABLES_AT + 4 * (strings + number));
      known = annotationList(new Cursor(at));
      annotations[number] = known;
    }
    return (List<Annot>) known;
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
    Cursor cursor = new Cursor(word(ModelIndexWriter.TABLES_AT + 4 * number));
    int length = cursor.number();
    return new String(bytes, cursor.at, length, StandardCharsets.UTF_8);
  }

  private int word(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
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
