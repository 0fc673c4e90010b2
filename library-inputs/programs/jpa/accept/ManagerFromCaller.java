// check: default
// Helpers take the manager as a parameter, and return queries to those who gave it.

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ManagerFromCaller {
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();

  ManagerFromCaller and(String name, Object value) {
    where.append(where.length() == 0 ? " where " : " and ").append(name).append(" = :").append(name);
    values.put(name, value);
    return this;
  }

  TypedQuery<Object> build(EntityManager em) {
    TypedQuery<Object> query = em.createQuery("select i from Item i" + where, Object.class);
    values.forEach(query::setParameter);
    return query;
  }

  static int delete(EntityManager em, long id) {
    Query query = em.createQuery("delete from Item i where i.id = :id");
    query.setParameter("id", id);
    return query.executeUpdate();
  }

  static Map<String, List<Object>> both(EntityManager em) {
    Map<String, TypedQuery<Object>> queries = new HashMap<>();
    queries.put("a", new ManagerFromCaller().and("a", 1).build(em));
    queries.put("b", new ManagerFromCaller().and("b", 2).build(em));
    Map<String, List<Object>> found = new HashMap<>();
    queries.forEach((name, query) -> found.put(name, query.getResultList()));
    return found;
  }
}
