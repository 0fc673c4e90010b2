module com.example.web {
  requires com.example.core;
  requires java.sql;
}
