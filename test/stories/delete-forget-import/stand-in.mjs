// Answers for SQS while the plan is made, so that the import blocks can be planned without an account.
import { createServer } from "node:http";

createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const name = String(JSON.parse(text || "{}").QueueUrl ?? "").split("/").at(-1);
  const action = String(request.headers["x-amz-target"]).split(".").at(-1);
  const answers = {
    GetQueueAttributes: {
      Attributes: {
        QueueArn: `arn:aws:sqs:ap-southeast-1:111122223333:${name}`,
        VisibilityTimeout: "30",
        MaximumMessageSize: "262144",
        MessageRetentionPeriod: "345600",
        DelaySeconds: "0",
        ReceiveMessageWaitTimeSeconds: "0",
        SqsManagedSseEnabled: "true",
      },
    },
    ListQueueTags: { Tags: name === "found" ? { "auto:data-class": "important" } : { team: "web" } },
  };
  response.setHeader("content-type", "application/x-amz-json-1.0");
  response.end(JSON.stringify(answers[action] ?? {}));
}).listen(4599, "127.0.0.1", () => process.stdout.write("listening\n"));
