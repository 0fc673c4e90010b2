package com.example.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Check;

/** What a customer can spend. */
@Entity
@Check(constraints = "balance >= 0")
public class Account {
  @Id private long id;

  private long balance;

  @Version private long version;

  /** For the provider. */
  protected Account() {}

  public Account(long id, long balance) {
    this.id = id;
    this.balance = balance;
  }

  public long balance() {
    return balance;
  }

  /** Takes an amount away. */
  public void spend(long amount) {
    balance -= amount;
  }
}
