/** Migrations that no SQL can make. Each is frozen with its release: it may use pure functions of names, and no entity. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
