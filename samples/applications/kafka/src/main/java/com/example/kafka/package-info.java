/** Books orders from a topic until the process is told to stop. */
package com.example.kafka;
