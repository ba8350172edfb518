#!/bin/bash
# Run by the mysql image when its data folder is empty, after it has made the database: the two accounts of the README.
set -euo pipefail

quoted() {
    printf "'%s'" "$(printf '%s' "$1" | sed "s/[\\\\']/\\\\&/g")"
}

MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root <<SQL
create user undersigned_owner identified by $(quoted "$UNDERSIGNED_DB_OWNER_PASSWORD");
grant all on $MYSQL_DATABASE.* to undersigned_owner with grant option;
create user undersigned identified by $(quoted "$UNDERSIGNED_DB_PASSWORD");
grant select on $MYSQL_DATABASE.* to undersigned;
SQL
