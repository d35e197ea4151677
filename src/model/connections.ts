import { rangeOf, within } from "../registers/ranges";
import { parseAddresses } from "./address";

/**
 * The hosts outside one's own network that a text in the settings of code connects to: by the scheme of a store or a broker, or by host
 * and port or user. A link has none of these, and says too little: settings are full of pages, schemas and addresses of the application
 * itself. It says enough where the setting is called after what is sent there.
 */
export function hostsConnectedTo(text: string, setting = ""): readonly string[] {
  const whole = text.trim();
  if (sendsThere.test(setting)) return hostsIn(whole.split(/[\s,;]+/).filter((one) => link.test(one)));
  const connections = isConnection(whole) ? [whole] : whole.split(/[\s,;|=()[\]{}<>"'`]+/).filter(isConnection);
  return hostsIn(connections);
}

function hostsIn(connections: readonly string[]): readonly string[] {
  const hosts = connections.flatMap(parseAddresses).flatMap((address) => ("host" in address ? address.host : []));
  return [...new Set(hosts)].filter(isOutside);
}

/**
 * Settings that are called after what is sent there: those of collectors of telemetry, as OpenTelemetry and vendors call them, and
 * such as say so.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/, https://docs.datadoghq.com/agent/guide/environment-variables/
 */
const sendsThere =
  /^(?:otel_exporter_\w+_endpoint|dd_(?:site|url|dd_url|\w+_dd_url)|elastic_apm_server_urls?|new_relic_host|sentry_dsn)$|(?:^|[_.-])(?:webhook|collector|ingest|ingestion|sink|upload|export|forward|push|telemetry|metrics?|logs?|traces?|events?|statsd?|monitoring|analytics|splunk|datadog|loki|honeycomb)(?:[_.-]\w+)*[_.-](?:url|uri|endpoint|host|site|address|server)$|(?:^|[_.-])webhook$/i;
const link = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?$/i;

const schemes =
  /^(?:jdbc:[a-z]|(?:mongodb|postgres|postgresql|mysql|mariadb|mssql|sqlserver|clickhouse|cassandra|snowflake|rediss?|neo4j|bolt|influxdb|kafka|pulsar|amqps?|nats|mqtts?|ldaps?|smtps?|s?ftps?|nfs|smb|abfss?|wasbs?|otlp|grpcs?|thrift|syslog|tcp|tls|udp)(?:\+\w+)?:\/\/)\S+$/i;
const host = String.raw`(?:[\w.-]+|\[[0-9a-f:]+\]):\d{2,5}`;
const withPort = new RegExp(`^(?:${host}(?:,${host})*|(?:http|ws)s?://(?:[^\\s/@]*@)?${host}(?:[/?#]\\S*)?)$`, "i");
const withUser = /^https?:\/\/[^\s/@]+@[\w.-]+(?:[/?#]\S*)?$/i;

function isConnection(text: string): boolean {
  return schemes.test(text) || withPort.test(text) || (withUser.test(text) && !text.endsWith(".git"));
}

const ownRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"].flatMap(
  (range) => rangeOf(range) ?? [],
);
/** Ends of names that are given out in public; `db.prod` and `kafka.svc.cluster.local` are of a network of one's own. */
const publicName = /\.(?:com|net|org|info|biz|cloud|app|xyz|(?!cn$)[a-z]{2})$/;

function isOutside(named: string): boolean {
  const range = rangeOf(named);
  return range ? !ownRanges.some((own) => within(range, own)) : publicName.test(named);
}
