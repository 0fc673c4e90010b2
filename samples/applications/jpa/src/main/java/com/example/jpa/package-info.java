/** Books purchases from accounts, in a database. */
package com.example.jpa;
