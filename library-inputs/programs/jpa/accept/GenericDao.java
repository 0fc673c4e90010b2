// check: default
// A generic base class with a manager that its sub-classes have injected.

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

abstract class GenericDao<T> {
  private final Class<T> type;

  GenericDao(Class<T> type) {
    this.type = type;
  }

  protected abstract EntityManager manager();

  Optional<T> find(Object id) {
    return Optional.ofNullable(manager().find(type, id, LockModeType.OPTIMISTIC));
  }

  protected TypedQuery<T> query(String where) {
    return manager().createQuery("select e from " + type.getSimpleName() + " e " + where, type);
  }

  List<T> page(int number, int size) {
    return query("order by e.id").setFirstResult(number * size).setMaxResults(size).getResultList();
  }

  @Repository
  static class Items extends GenericDao<String> {
    @PersistenceContext private EntityManager em;

    Items() {
      super(String.class);
    }

    @Override
    protected EntityManager manager() {
      return em;
    }

    List<String> named(String name) {
      return query("where e.name = :n").setParameter("n", name).getResultList();
    }
  }
}
