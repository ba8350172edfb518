package org.undersigned.directory.contact;

import java.time.LocalDate;
import java.util.UUID;

/** How often a member of staff looked into the vault on a day, in UTC; a day without looks has none. */
record DayLooks(UUID user, LocalDate day, int looks) {}
