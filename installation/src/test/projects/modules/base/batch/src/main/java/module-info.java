module com.example.batch {
  requires com.example.core;
}
