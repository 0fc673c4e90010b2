/** Reads customers and their orders from a database. */
package com.example.jdbc;
